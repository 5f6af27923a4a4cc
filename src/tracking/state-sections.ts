import type { ActivityProgress } from '../course/index.js';
import { SHORT_LENGTH, type ShortForms } from './short-forms.js';
import { packId, unpackId } from './state-text.js';

/** Stands where an interaction has no short form; its index is taken all the same. */
const GAP = '--';

/** Reads what was written, and counts what it could not use. */
export class SectionReader {
  /** Entries whose short form this course does not have (any more). */
  dropped = 0;
  /** Entries that are no entries. */
  malformed = 0;

  constructor(readonly forms: ShortForms) {}

  idOf(short: string): string | undefined {
    const id = this.forms.idOf(short);
    if (id === undefined) this.dropped += 1;
    return id;
  }

  /** An entry that is no entry: counted, and left out. */
  spoilt(): void {
    this.malformed += 1;
  }
}

/** `0a0b0c`: short forms without anything between them. */
export function writeIds(ids: readonly string[], forms: ShortForms): string {
  return ids.map((id) => forms.shortOf(id) ?? '').join('');
}

export function readIds(body: string, reader: SectionReader): string[] {
  const ids = shortsIn(body, reader).flatMap((short) => reader.idOf(short) ?? []);
  return [...new Set(ids)];
}

/** Not counted when it is gone: the page itself is, where it had been seen. */
export function readPlace(body: string, reader: SectionReader): string | undefined {
  return shortsIn(body, reader).map((short) => reader.forms.idOf(short))[0];
}

/** As ids, with gaps: an interaction's place in the list is its index in the run-time. */
export function writeOrder(order: readonly string[], forms: ShortForms): string {
  return order.map((id) => forms.shortOf(id) ?? GAP).join('');
}

export function readOrder(body: string, reader: SectionReader): string[] {
  return shortsIn(body, reader).map((short) => (short === GAP ? '' : (reader.forms.idOf(short) ?? '')));
}

/** `1ka,1lc`: short form and option. */
export function writeAnswers(answers: Readonly<Record<string, string>>, forms: ShortForms): string {
  return Object.entries(answers)
    .flatMap(([id, option]) => {
      const short = forms.shortOf(id);
      const packed = packId(option);
      return short && packed ? [short + packed] : [];
    })
    .join(',');
}

export function readAnswers(body: string, reader: SectionReader): Record<string, string> {
  return Object.fromEntries(
    entriesIn(body).flatMap((entry) => {
      const option = unpackId(entry.slice(SHORT_LENGTH));
      if (option === undefined) {
        reader.spoilt();
        return [];
      }
      const id = reader.idOf(entry.slice(0, SHORT_LENGTH));
      return id === undefined ? [] : [[id, option] as const];
    }),
  );
}

/** `2ad.s1-a.s2-c,2bs`: short form, `s` for started, `d` for done or `v` for done live with a trainer, and the first choices where they are kept. */
export function writeActivities(activities: Readonly<Record<string, ActivityProgress>>, forms: ShortForms): string {
  return Object.entries(activities)
    .flatMap(([id, { state, live, choices }]) => {
      const short = forms.shortOf(id);
      const letter = state === 'started' ? 's' : live ? 'v' : 'd';
      return short ? [short + letter + (choices ? `.${writeChoices(choices)}` : '')] : [];
    })
    .join(',');
}

function writeChoices(choices: Readonly<Record<string, string>>): string {
  return Object.entries(choices)
    .flatMap(([scene, choice]) => {
      const packed = [packId(scene), packId(choice)];
      return packed.includes(undefined) ? [] : [packed.join('-')];
    })
    .join('.');
}

export function readActivities(body: string, reader: SectionReader): Record<string, ActivityProgress> {
  return Object.fromEntries(
    entriesIn(body).flatMap((entry) => {
      const progress = readActivity(entry.slice(SHORT_LENGTH));
      if (!progress) {
        reader.spoilt();
        return [];
      }
      const id = reader.idOf(entry.slice(0, SHORT_LENGTH));
      return id === undefined ? [] : [[id, progress] as const];
    }),
  );
}

const ACTIVITY_MARKS: Readonly<Partial<Record<string, ActivityProgress>>> = {
  s: { state: 'started' },
  d: { state: 'done' },
  v: { state: 'done', live: true },
};

function readActivity(text: string): ActivityProgress | undefined {
  const [letter, ...pairs] = text.split('.');
  const mark = letter === undefined ? undefined : ACTIVITY_MARKS[letter];
  if (!mark) return undefined;
  if (pairs.length === 0) return mark;
  const written = pairs.filter((pair) => pair !== '');
  const choices = written.map((pair) => pair.split('-').map(unpackId));
  const complete = choices.every((pair): pair is [string, string] => pair.length === 2 && !pair.includes(undefined));
  return complete ? { ...mark, choices: Object.fromEntries(choices) } : undefined;
}

function shortsIn(body: string, reader: SectionReader): string[] {
  const shorts = body.match(/[0-9a-z]{2}|--/g) ?? [];
  if (shorts.join('') !== body) reader.spoilt();
  return shorts;
}

export function entriesIn(body: string): string[] {
  return body.split(',').filter((entry) => entry !== '');
}
