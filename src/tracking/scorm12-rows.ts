import type { Interaction } from '../course/index.js';
import type { Row } from './element-writer.js';
import { formatTyped, shortIdentifier, STYLE_12 } from './interaction-format.js';
import { formatReal, formatScore } from './score-format.js';
import { formatTimeOfDay, formatTimespan } from './time-format.js';

const MOST_OBJECTIVES = 4;

/** Lowest and highest first: raw must lie between them. Both are optional elements in 1.2. */
export function scoreRows12(prefix: string, score: number): Row[] {
  return [
    { element: `${prefix}.min`, value: '0', optional: true },
    { element: `${prefix}.max`, value: '100', optional: true },
    { element: `${prefix}.raw`, value: formatScore(score).raw },
  ];
}

/** Id first, type before responses. The question's words have no place in 1.2. */
export function interactionRows12(index: number, interaction: Interaction): Row[] {
  const element = (name: string): string => `cmi.interactions.${index}.${name}`;
  const correct = formatTyped(interaction.type, interaction.correctResponse, STYLE_12);
  return [
    { element: element('id'), value: shortIdentifier(interaction.id) },
    { element: element('type'), value: interaction.type },
    ...interaction.objectives.slice(0, MOST_OBJECTIVES).map((id, place) => ({
      element: element(`objectives.${place}.id`),
      value: shortIdentifier(id),
      optional: true,
    })),
    { element: element('time'), value: formatTimeOfDay(interaction.at), optional: true },
    ...(interaction.weighting === undefined
      ? []
      : [{ element: element('weighting'), value: formatReal(interaction.weighting), optional: true }]),
    ...(correct ? [{ element: element('correct_responses.0.pattern'), value: correct, optional: true }] : []),
    {
      element: element('student_response'),
      value: formatTyped(interaction.type, interaction.learnerResponse, STYLE_12),
    },
    { element: element('result'), value: result12(interaction.result) },
    ...(interaction.latencySeconds === undefined
      ? []
      : [{ element: element('latency'), value: formatTimespan(interaction.latencySeconds), optional: true }]),
  ];
}

/** The data model's own word, never shown to learners. */
function result12(result: Interaction['result']): string {
  if (typeof result === 'number') return formatReal(result);
  return result === 'incorrect' ? 'wrong' : result;
}
