import type { Interaction } from '../course/index.js';
import type { Row } from './element-writer.js';
import { formatDescription, formatTyped, shortIdentifier, STYLE_2004 } from './interaction-format.js';
import { formatReal, formatScore } from './score-format.js';
import { formatDuration, formatTimestamp } from './time-format.js';

const MOST_OBJECTIVES = 4;

/** Raw too: Moodle takes its grade from raw alone. Lowest and highest first: raw must lie between them. */
export function scoreRows2004(prefix: string, score: number): Row[] {
  const { raw, scaled } = formatScore(score);
  return [
    { element: `${prefix}.min`, value: '0', optional: true },
    { element: `${prefix}.max`, value: '100', optional: true },
    { element: `${prefix}.raw`, value: raw },
    { element: `${prefix}.scaled`, value: scaled },
  ];
}

/** Id and type come first: the other fields depend on them (error 408). */
export function interactionRows2004(index: number, interaction: Interaction): Row[] {
  const element = (name: string): string => `cmi.interactions.${index}.${name}`;
  const response = formatTyped(interaction.type, interaction.learnerResponse, STYLE_2004);
  const correct = formatTyped(interaction.type, interaction.correctResponse, STYLE_2004);
  const description = formatDescription(interaction.description);
  return [
    { element: element('id'), value: shortIdentifier(interaction.id) },
    { element: element('type'), value: interaction.type },
    ...interaction.objectives.slice(0, MOST_OBJECTIVES).map((id, place) => ({
      element: element(`objectives.${place}.id`),
      value: shortIdentifier(id),
      optional: true,
    })),
    { element: element('timestamp'), value: formatTimestamp(interaction.at), optional: true },
    ...(interaction.weighting === undefined
      ? []
      : [{ element: element('weighting'), value: formatReal(interaction.weighting), optional: true }]),
    ...(correct ? [{ element: element('correct_responses.0.pattern'), value: correct, optional: true }] : []),
    // Empty is a legal answer by the standard, and refused by Moodle.
    ...(response ? [{ element: element('learner_response'), value: response }] : []),
    { element: element('result'), value: result2004(interaction.result) },
    ...(interaction.latencySeconds === undefined
      ? []
      : [{ element: element('latency'), value: formatDuration(interaction.latencySeconds), optional: true }]),
    ...(description ? [{ element: element('description'), value: description, optional: true }] : []),
  ];
}

function result2004(result: Interaction['result']): string {
  return typeof result === 'number' ? formatReal(result) : result;
}
