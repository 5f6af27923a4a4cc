import { shareOf, totalOf, type Course, type Lesson, type Progress } from '../course/index.js';
import type { ReportItem, ReportKey } from './report-key.js';
import { counted, percentWords } from './words.js';

/** The parts of a learner's progress in plain sentences: what is not begun is left out. */

export function lessonLines({ lessons }: Course, progress: Progress): string[] {
  return orNone(
    lessons.flatMap(({ title, pages }) => {
      const ids = pages.map(({ trackingId }) => trackingId);
      const seen = ids.filter((id) => progress.seen.includes(id)).length;
      const leftOut = ids.filter((id) => progress.leftOut.includes(id) && !progress.seen.includes(id)).length;
      if (seen + leftOut === 0) return [];
      const rest = leftOut === 0 ? '' : `, and ${counted(leftOut, 'page')} left out after its content note`;
      return [`${title}: ${seen} of ${counted(ids.length, 'page')} read${rest}.`];
    }),
  );
}

export function activityLines({ lessons }: Course, progress: Progress, key: ReportKey): string[] {
  return orNone(
    activitiesOf(lessons).flatMap(({ trackingId, title }) => {
      const report = recordOf(progress.activities, trackingId);
      if (!report) return [];
      const choices = Object.entries(report.choices ?? {}).map(
        ([scene, choice]) => `${wordOf(scene, key.items[trackingId])}: ${wordOf(choice, key.items[trackingId])}`,
      );
      const first = choices.length === 0 ? '' : ` First choices: ${choices.join('; ')}.`;
      return [`${title}: ${report.state}.${first}`];
    }),
  );
}

function activitiesOf(lessons: readonly Lesson[]): Lesson['activities'] {
  return lessons.flatMap(({ activities }) => activities);
}

export function answerLines({ lessons }: Course, progress: Progress, key: ReportKey): string[] {
  return orNone(
    lessons.flatMap(({ items }) =>
      items.flatMap(({ trackingId, text }) => {
        const answer = recordOf(progress.answers, trackingId);
        return answer === undefined ? [] : [`${text} Answer: ${answerWords(answer, key.items[trackingId])}`];
      }),
    ),
  );
}

export function caseLines({ caseStudies }: Course, progress: Progress): string[] {
  return orNone(
    caseStudies.flatMap(({ id, title, endings }) => {
      const played = recordOf(progress.cases, id);
      if (!played) return [];
      const { runs, best, route } = played;
      const label = endings.find(({ passage }) => passage === best?.ending)?.label;
      return [
        [
          `${title}: ${runs === 0 ? 'no ending reached yet' : `an ending reached ${counted(runs, 'time')}`}`,
          ...(best ? [`best result ${percentWords(best.percent)}${label === undefined ? '' : ` (${label})`}`] : []),
          ...(route.length > 0 ? [`${counted(route.length, 'decision')} in the run under way`] : []),
        ].join(', ') + '.',
      ];
    }),
  );
}

export function assessmentLines({ objectives }: Course, { assessment }: Progress, key: ReportKey): string[] {
  if (!assessment) return orNone([]);
  const { tries, passed, best, sitting } = assessment;
  const total = best && totalOf(best);
  const answered = sitting?.answers.filter(({ answer }) => answer !== '').length ?? 0;
  return [
    `Handed in ${counted(tries, 'time')}; ${passed ? 'passed' : 'not passed yet'}.`,
    ...(total ? [`Best result: ${total.right} of ${total.total} right, ${percentWords(shareOf(total) * 100)}.`] : []),
    ...objectives.flatMap(({ id }) => {
      const tally = recordOf(best ?? {}, id);
      return tally && tally.total > 0 ? [`${id}, ${key.titles[id] ?? id} ${tally.right} of ${tally.total} right.`] : [];
    }),
    ...(sitting && !sitting.handedIn
      ? [`A try is under way: ${answered} of ${counted(sitting.answers.length, 'question')} answered.`]
      : []),
  ];
}

/** Options by letter, pairs by letter and figure, steps in the learner's order. */
function answerWords(answer: string, item: ReportItem | undefined): string {
  if (/^([a-z]\d)+$/.test(answer)) {
    const pairs = answer.match(/../g) ?? [];
    return pairs.map((pair) => `${wordOf(pair.charAt(0), item)}: ${wordOf(pair.charAt(1), item)}`).join('; ');
  }
  return Array.from(answer, (letter) => wordOf(letter, item)).join('; ');
}

function wordOf(id: string, item: ReportItem | undefined): string {
  return recordOf(item?.options ?? {}, id) ?? id;
}

/** By its own keys alone: an id from outside may be called `constructor`. */
function recordOf<T>(records: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

function orNone(lines: readonly string[]): string[] {
  return lines.length > 0 ? [...lines] : ['Nothing yet.'];
}
