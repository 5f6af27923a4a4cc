import type {
  CapacityAnswer,
  DecisionRecordWords,
  RecordOption,
  RecordPart,
  RecordWork,
} from '../../src/course/index.js';
import type { RecordTip, TextPart } from '../../src/course/index.js';

/** What a learner has written. */
export interface DecisionRecord {
  readonly texts: Readonly<Record<TextPart, string>>;
  readonly capacity: CapacityAnswer | undefined;
  readonly reason: string;
  /** Those that have any words. */
  readonly options: readonly RecordOption[];
  /** ISO day of the review; may be empty. */
  readonly day: string;
}

export interface Tip {
  readonly kind: RecordTip;
  readonly part: RecordPart;
  /** The word that could be swapped, as it was written. */
  readonly word?: string;
  readonly say?: string;
}

export const MOST_TIPS = 3;
export const MOST_WORDS = 350;

/** With words in these the activity is done. */
export const NEEDED = ['decision', 'wants', 'options', 'why', 'review'] as const satisfies readonly RecordPart[];

export function isFilled({ texts, capacity, reason, options, day }: DecisionRecord, part: RecordPart): boolean {
  if (part === 'capacity') return capacity !== undefined || reason !== '';
  if (part === 'options') return options.length > 0;
  return texts[part] !== '' || (part === 'review' && day !== '');
}

export function wordCount({ texts, reason, options }: DecisionRecord): number {
  const all = [...Object.values(texts), reason, ...options.flatMap(({ name, good, harm }) => [name, good, harm])];
  return all.join(' ').split(/\s+/).filter(Boolean).length;
}

const BECAUSE = /\bbecause\b/i;
const AGE = /\b(?:is|aged?) \d{2,3}\b/i;
const VOICE = /["“”«»]|(^|\s)['‘][^'’]+['’]|\b(wants?|wanted|said|says)\b/i;
/** `3 June`, `June 3`, `03/06`, `2026-06-03`, `in six weeks`. */
const DAY =
  /\b\d{1,2}(st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\s+\d{1,2}\b|\b\d{1,2}[./]\d{1,2}\b|\b\d{4}-\d{2}-\d{2}\b/i;

/** What works, in the order of the record. */
export function worksOf(record: DecisionRecord): readonly RecordWork[] {
  const { texts, options } = record;
  const found: readonly (readonly [RecordWork, boolean])[] = [
    ['voice', VOICE.test(texts.wants)],
    ['options', options.filter(({ good, harm }) => good !== '' && harm !== '').length > 1],
    ['because', BECAUSE.test(texts.why)],
    ['different', texts.different !== ''],
    ['review', hasDay(record)],
  ];
  return found.filter(([, holds]) => holds).map(([work]) => work);
}

type WordLists = Pick<DecisionRecordWords, 'conditions' | 'abilities' | 'swaps'>;

/** Feedback rules of activity A3, the most useful first. A part without words has its prompt, and no tip. */
export function tipsOf(record: DecisionRecord, lists: WordLists): readonly Tip[] {
  const { texts, options } = record;
  const found: readonly (Tip | false)[] = [
    isConditionAlone(record, lists) && { kind: 'cannot', part: 'capacity' },
    options.length === 1 && { kind: 'options', part: 'options' },
    texts.wants !== '' && !VOICE.test(texts.wants) && { kind: 'voice', part: 'wants' },
    isFilled(record, 'review') && !hasDay(record) && { kind: 'date', part: 'review' },
    texts.law !== '' && texts.why !== '' && !BECAUSE.test(texts.why) && { kind: 'because', part: 'why' },
    ...swapsOf(record, lists),
    wordCount(record) > MOST_WORDS && { kind: 'length', part: 'why' },
  ];
  return found.filter((tip) => tip !== false);
}

function hasDay({ texts, day }: DecisionRecord): boolean {
  return day !== '' || DAY.test(texts.review);
}

/** Said to be unable to decide, by a condition or an age and by nothing that the person could not do. */
function isConditionAlone({ capacity, reason }: DecisionRecord, { conditions, abilities }: WordLists): boolean {
  const names = AGE.test(reason) || conditions.some((word) => begins(reason, word));
  return capacity === 'cannot' && names && !abilities.some((word) => begins(reason, word));
}

/** One tip for each kind of word, in the part where it stands first. */
function swapsOf(record: DecisionRecord, { swaps }: WordLists): Tip[] {
  const parts: readonly (readonly [RecordPart, string])[] = [
    ...(Object.entries(record.texts) as [TextPart, string][]),
    ['capacity', record.reason],
    ['options', record.options.flatMap(({ name, good, harm }) => [name, good, harm]).join('\n')],
  ];
  return swaps.flatMap(({ avoid, say }) => {
    const pattern = new RegExp(`(?<![\\p{L}-])(?:${avoid.map(escaped).join('|')})(?![\\p{L}-])`, 'iu');
    for (const [part, text] of parts) {
      const word = pattern.exec(text)?.[0];
      if (word) return [{ kind: 'swap' as const, part, word, say }];
    }
    return [];
  });
}

function begins(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${escaped(word)}`, 'iu').test(text);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
