import { METERS, type CaseStudy, type Choice, type Diagnostic, type Passage } from '../course/index.js';
import { closestName } from './closest-name.js';

const FEWEST_CHOICES = 2;
const MOST_CHOICES = 3;
const LARGEST_CHANGE = 3;

/** Each passage and choice by itself: ids, number of choices, targets, quality, meters, feedback. */
export function checkPassages({ passages, endings }: CaseStudy): Diagnostic[] {
  const ids = passages.map(({ id }) => id);
  const endingIds = new Set(endings.map(({ passage }) => passage));
  return passages.flatMap((passage, index) => [
    ...(ids.indexOf(passage.id) < index ? [duplicatePassage(passage, passages)] : []),
    ...checkChoiceCount(passage, endingIds.has(passage.id)),
    ...checkText(passage),
    ...checkLetters(passage),
    ...passage.choices.flatMap((choice) => checkChoice(passage, choice, ids)),
  ]);
}

function duplicatePassage({ id, span }: Passage, passages: readonly Passage[]): Diagnostic {
  const first = passages.find((passage) => passage.id === id);
  return {
    severity: 'error',
    code: 'duplicate-passage',
    message: `the passage "${id}" stands here and in line ${first?.span.line ?? '?'}`,
    hint: 'Give one of the two another id.',
    span,
  };
}

function checkChoiceCount({ id, choices, span }: Passage, isEnding: boolean): Diagnostic[] {
  const count = choices.length;
  if (isEnding) {
    if (count === 0) return [];
    return [
      {
        severity: 'error',
        code: 'ending-with-choices',
        message: `"${id}" is listed under endings and has ${count === 1 ? 'a choice' : `${count} choices`}`,
        hint: 'Take the choices out, or take the passage out of endings.',
        span,
      },
    ];
  }
  if (count === 0) {
    return [
      {
        severity: 'error',
        code: 'dead-end',
        message: `the story stops at "${id}": it has no choices and is not listed under endings`,
        hint: 'Write two or three choices, or list it under endings with its label.',
        span,
      },
    ];
  }
  // With conditions there may be more of them than any one learner meets: `checkConditions` counts what is offered.
  const conditional = choices.some(({ conditions }) => conditions);
  if (count >= FEWEST_CHOICES && (conditional || count <= MOST_CHOICES)) return [];
  return [
    {
      severity: 'error',
      code: 'choice-count',
      message: `"${id}" has ${count === 1 ? 'one choice' : `${count} choices`}`,
      hint: 'Give every passage two or three choices.',
      span,
    },
  ];
}

function checkText({ id, html, span }: Passage): Diagnostic[] {
  if (html.replace(/<[^>]*>/g, '').trim() !== '') return [];
  return [
    {
      severity: 'error',
      code: 'empty-passage',
      message: `"${id}" has no text`,
      hint: 'Write what happens; at an ending, how it came about and what there is to see in it.',
      span,
    },
  ];
}

function checkLetters({ id, choices }: Passage): Diagnostic[] {
  const letters = choices.map((choice) => choice.id);
  return choices
    .filter((choice, index) => letters.indexOf(choice.id) < index)
    .map(({ id: letter, span }) => ({
      severity: 'error',
      code: 'duplicate-choice',
      message: `two choices in "${id}" have the letter "${letter}"`,
      hint: 'Give this one a letter that was never used in the passage: learners\u2019 records hang on it.',
      span,
    }));
}

function checkChoice(passage: Passage, choice: Choice, ids: readonly string[]): Diagnostic[] {
  const where = `choice "${choice.id}" in "${passage.id}"`;
  return [
    ...checkTarget(where, choice, ids),
    ...checkQuality(where, choice),
    ...checkChange(where, choice),
    ...checkFeedback(where, choice),
  ];
}

function checkTarget(where: string, { target, span }: Choice, ids: readonly string[]): Diagnostic[] {
  if (ids.includes(target)) return [];
  const near = closestName(target, ids);
  return [
    {
      severity: 'error',
      code: 'missing-target',
      message: `${where} leads to "${target}", and no passage has that id`,
      hint: near ? `Did you mean "${near}"?` : `Write a passage "## ${target}", or lead to one that is there.`,
      span,
    },
  ];
}

function checkQuality(where: string, { quality, span }: Choice): Diagnostic[] {
  if (Number.isInteger(quality) && quality >= 0 && quality <= 3) return [];
  return [
    {
      severity: 'error',
      code: 'quality-range',
      message: `${where} has quality ${quality}`,
      hint: 'Write quality=3 (best practice), 2 (sound), 1 (understandable but weak) or 0 (likely to harm).',
      span,
    },
  ];
}

function checkChange(where: string, { change, span }: Choice): Diagnostic[] {
  return METERS.filter((meter) => {
    const by = change[meter];
    return !Number.isInteger(by) || Math.abs(by) > LARGEST_CHANGE;
  }).map((meter) => ({
    severity: 'error',
    code: 'meter-change-range',
    message: `${where} moves ${meter} by ${change[meter]}`,
    hint: 'A choice moves a meter by a whole number from -3 to +3.',
    span,
  }));
}

function checkFeedback(where: string, { feedbackHtml, span }: Choice): Diagnostic[] {
  if (feedbackHtml.replace(/<[^>]*>/g, '').trim() !== '') return [];
  return [
    {
      severity: 'error',
      code: 'choice-without-feedback',
      message: `${where} has no feedback`,
      hint: 'Write it after " \u2014 " at the end of the line: what was good about the choice, and what it may cost.',
      span,
    },
  ];
}
