import { isChoice, type Course, type Item } from '../src/course/index.js';
import { keyCsv, typeWords, type KeyRow } from '../src/report/index.js';
import { reportKeyOf } from './report-key.js';

const BEST = 3;

/**
 * For whoever reads an LMS's own reports, which show codes: one row for each interaction that the course can report, with
 * its question, its options and its right answer in words.
 */
export function interactionKey(course: Course): string {
  const { items: known, titles } = reportKeyOf(course);
  const row = ({ id, kind, right, objective }: Interactive): KeyRow[] => {
    const words = known[id];
    if (!words) return [];
    const options = Object.entries(words.options).map(([option, text]) => `${option}: ${text}`);
    return [
      {
        id,
        kind,
        question: words.question,
        options: options.join('\n'),
        right: right.join('\n'),
        objective: `${objective}: ${titles[objective] ?? ''}`,
      },
    ];
  };
  return keyCsv([...itemsOf(course), ...activitiesOf(course), ...decisionsOf(course)].flatMap(row));
}

interface Interactive {
  readonly id: string;
  readonly kind: string;
  /** In words, or empty where there is none. */
  readonly right: readonly string[];
  readonly objective: string;
}

function itemsOf({ lessons, assessment }: Course): Interactive[] {
  const items = [...lessons.flatMap((lesson) => lesson.items), ...(assessment?.items ?? [])];
  return items.map((item) => ({
    id: item.trackingId,
    kind: kindOf(item),
    right: rightWords(item),
    objective: item.objective,
  }));
}

function kindOf({ type }: Item): string {
  if (type === 'true-false') return typeWords(type);
  if (type === 'match') return typeWords('matching');
  return typeWords(type === 'order' ? 'sequencing' : 'choice');
}

function rightWords(item: Item): string[] {
  if (isChoice(item)) return item.options.filter(({ correct }) => correct).map(({ id, text }) => `${id}: ${text}`);
  if (item.type === 'match')
    return item.pairs.map(({ id, text, answer }) => `${id}.${answer.id}: ${text}: ${answer.text}`);
  return item.steps.map(({ id, text }) => `${id}: ${text}`);
}

function activitiesOf({ lessons }: Course): Interactive[] {
  return lessons.flatMap((lesson) =>
    lesson.activities.map(({ trackingId: id }) => ({ id, kind: 'Activity', right: [], objective: lesson.id })),
  );
}

function decisionsOf({ caseStudies }: Course): Interactive[] {
  return caseStudies.flatMap((caseStudy) =>
    caseStudy.passages.map(({ trackingId: id, choices }) => ({
      id,
      kind: 'Decision',
      right: choices.filter(({ quality }) => quality === BEST).map((choice) => `${choice.id}: ${choice.text}`),
      objective: caseStudy.id,
    })),
  );
}
