import type { ScenarioStepWords, ScenarioWords, Worksheet, WorksheetPart } from '../../src/course/index.js';
import type { NotesBook } from '../contract.js';
import { KEYS } from './keys.js';

/** The two-page form. From an empty book, it is a blank one to write on. */
export function worksheetOf(words: ScenarioWords, notes: NotesBook): Worksheet {
  const { kicker, title, intro, notice, about, again } = words.sheet;
  const story = storyOf(words, notes);
  const told: readonly WorksheetPart[] = story === '' ? [] : [{ kind: 'field', label: about, text: story, lines: 1 }];
  return {
    fileName: 'thinking-ahead',
    kicker,
    title,
    intro,
    notice,
    parts: [
      ...told,
      { kind: 'field', label: again, text: '', lines: 1 },
      ...words.steps.flatMap((step) => partsOf(words, step, notes)),
    ],
  };
}

/** Empty until something is chosen. */
export function storyOf(words: ScenarioWords, notes: NotesBook): string {
  return notes.get(KEYS.whose) === 'given' ? words.choosing.givenStory : notes.get(KEYS.person);
}

function partsOf(words: ScenarioWords, step: ScenarioStepWords, notes: NotesBook): readonly WorksheetPart[] {
  const { authority, noneNeeded } = words.sheet;
  const isLimit = step.id === 'limit';
  const none = isLimit && notes.get(KEYS.none) !== '';
  const allowed = isLimit ? notes.get(KEYS.authority) : '';
  return [
    { kind: 'heading', text: `${step.name}: ${step.heading}` },
    ...step.fields.map(({ label, questions, lines }) => {
      const answers = questions.map((id) => notes.get(KEYS.answer(id)).trim());
      const beside = [none ? noneNeeded : '', allowed.trim() && `${authority} ${allowed.trim()}`];
      return {
        kind: 'field' as const,
        label,
        text: [...answers, ...beside].filter((line) => line !== '').join('\n'),
        lines,
      };
    }),
  ];
}
