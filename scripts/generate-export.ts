import { closeSync, openSync, writeSync } from 'node:fs';
import type { ReportCourse, ReportQuestion, ReportStory } from '../src/report/index.js';

/** How to read what `generateExport` writes. */
export const EXPORT_MAPPING = `form: long
columns:
  learner: Learner ID
  group: Department
  attempt: Registration
  started: Launched
  last_seen: Last Seen
  completion: Completion
  success: Success
  score: Score
  time: Seconds
  interaction: Interaction ID
  response: Response
  result: Result
`;
const HEAD =
  'Learner ID,Department,Registration,Launched,Last Seen,Completion,Success,Score,Seconds,Interaction ID,Response,Result';
/** Of a learner who went all the way; with those who did not, eighty on average. */
const ANSWERS = 90;
const LINES = 20_000;

/** A long CSV of invented learners with eighty answers on average; the same for the same numbers. Returns its rows. */
export function generateExport(path: string, course: ReportCourse, learners: number): number {
  const file = openSync(path, 'w');
  const next = numbers(learners);
  let lines = [HEAD];
  let rows = 0;
  for (let learner = 0; learner < learners; learner += 1) {
    const whole = next(5) > 0;
    const own = answersOf(course, whole ? ANSWERS : 20 + next(60), next);
    const facts = factsOf(learner, whole, next);
    for (const answer of own) lines.push(facts + answer);
    rows += own.length;
    if (lines.length < LINES) continue;
    writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
  return rows;
}

function factsOf(learner: number, whole: boolean, next: Next): string {
  const day = (from: number) => new Date(Date.UTC(2026, 0, 1 + from)).toISOString().slice(0, 'yyyy-mm-dd'.length);
  const began = next(240);
  const done = whole && next(10) > 1;
  const score = 50 + next(51);
  const status = done ? `completed,${score >= 80 ? 'passed' : 'unknown'},${score}` : 'incomplete,unknown,';
  return `L${learner},Team ${next(60)},1,${day(began)},${day(began + next(60))},${status},${1800 + next(14_400)},`;
}

/** Every story as far as this learner went, then questions until there are enough. */
function answersOf({ stories, questions }: ReportCourse, most: number, next: Next): string[] {
  const decisions = stories.flatMap((story) => walk(story, next));
  const answers = questions.slice(0, Math.max(0, most - decisions.length)).map((question) => answerTo(question, next));
  return [...decisions, ...answers];
}

function walk({ passages, start }: ReportStory, next: Next): string[] {
  const rows: string[] = [];
  let at = passages.find(({ id }) => id === start);
  while (at && next(25) > 0) {
    const choice = at.choices[next(at.choices.length)];
    if (!choice) break;
    rows.push(`${at.trackingId},${choice.id},${choice.quality / 3}`);
    at = passages.find(({ id }) => id === choice.target);
  }
  return rows;
}

function answerTo({ id, right, form }: ReportQuestion, next: Next): string {
  const sure = next(10) < 7;
  const said = sure || form !== 'choice' ? right.join('[,]') : 'abcd'.charAt(next(4));
  return `${id},"${said}",${said === right.join('[,]') ? 'correct' : 'incorrect'}`;
}

type Next = (below: number) => number;

function numbers(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
