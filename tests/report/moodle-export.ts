import { attemptRecordOf } from '../../src/report/index.js';

const HEAD = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score', 'A course'];

/** What Moodle 4.5 gives as the interactions report's "text" of these attempts: see ../shared/moodle-facts.md. */
export function moodleInteractions(attempts: readonly Readonly<Record<string, string>>[]): string {
  const records = attempts.map((cmi) => attemptRecordOf({ ...NOBODY, cmi }));
  const most = Math.max(...records.map(({ interactions }) => interactions.length));
  const series = Array.from({ length: most }, (_, n) => [
    `Question ${n}`,
    `Response ${n}`,
    `Right answer ${n}`,
    `Result ${n}`,
  ]);
  const rows = records.map(({ interactions, score, completion }, number) => [
    `Sample Learner ${number}`,
    `learner${number}@example.com`,
    '1',
    'Saturday, 21 November 2026, 7:57 PM',
    'Saturday, 21 November 2026, 8:57 PM',
    score === undefined ? '' : String(score),
    score === undefined ? completion : String(score),
    ...Array.from({ length: most }, (_, n) => {
      const one = interactions[n];
      return one ? [one.id, one.learnerResponse, one.correctResponse, one.result] : ['', '', '', ''];
    }).flat(),
  ]);
  return [[...HEAD, ...series.flat()], ...rows].map((cells) => cells.map(cell).join('\t')).join('\n');
}

const NOBODY = { attemptId: '', learnerId: '', learnerName: '', edition: '', startedAt: '', lastSeenAt: '' };

function cell(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return /[\s"]/.test(escaped) ? `"${escaped}"` : escaped;
}
