import type { CapacityAnswer, RecordOption, RecordPart, TextPart } from '../../src/course/index.js';
import { CAPACITY_ANSWERS, RECORD_PARTS } from '../../src/course/index.js';
import type { NotesBook } from '../contract.js';
import type { DecisionRecord } from './rules.js';

/** The situation that the course gives, or the learner's own. */
export type Situation = 'given' | 'own';

export const MOST_OPTIONS = 4;

/** What one record holds besides its parts. */
export type RecordKey = RecordPart | 'reason' | 'day' | 'about';
export type OptionKey = keyof RecordOption;

const SITUATION = 'A3.situation';

export function situationIn(notes: NotesBook): Situation {
  return notes.get(SITUATION) === 'own' ? 'own' : 'given';
}

export function setSituation(notes: NotesBook, situation: Situation): void {
  notes.set(SITUATION, situation === 'own' ? situation : '');
}

/** Each situation has a record of its own, so that trying the other loses nothing. */
export function noteKey(situation: Situation, key: RecordKey): string {
  return `A3.${situation}.${key}`;
}

export function optionKey(situation: Situation, index: number, key: OptionKey): string {
  return `A3.${situation}.option${index + 1}.${key}`;
}

export function recordIn(notes: NotesBook): DecisionRecord {
  const situation = situationIn(notes);
  const text = (key: RecordKey): string => notes.get(noteKey(situation, key)).trim();
  const textParts = RECORD_PARTS.filter((part): part is TextPart => part !== 'capacity' && part !== 'options');
  return {
    texts: Object.fromEntries(textParts.map((part) => [part, text(part)])) as Record<TextPart, string>,
    capacity: CAPACITY_ANSWERS.find((answer): answer is CapacityAnswer => answer === text('capacity')),
    reason: text('reason'),
    options: optionsIn(notes, situation).filter(({ name, good, harm }) => name + good + harm !== ''),
    day: text('day'),
  };
}

function optionsIn(notes: NotesBook, situation: Situation): RecordOption[] {
  return Array.from({ length: MOST_OPTIONS }, (_, index) => {
    const of = (key: OptionKey): string => notes.get(optionKey(situation, index, key)).trim();
    return { name: of('name'), good: of('good'), harm: of('harm') };
  });
}
