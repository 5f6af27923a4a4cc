import { STANDINGS, type PartCount, type ReportFigures } from './figures/figure-types.js';
import { fileNames } from './file-names.js';
import { csv, type Columns } from './report-csv.js';
import { FIGURE_COLUMNS, STANDING_WORDS, STANCE_WORDS } from './words/figure-columns.js';

/** The report's tables as files, by name: what is not shown on the page is not in them either. */
export function figureCsvs(figures: ReportFigures): Readonly<Record<string, string>> {
  const { overTime, groups, scores, time, outcomes, parts, stuck, messages, learners, people } = figures;
  const fileName = fileNames(figures.files.map(({ path }) => path));
  const files = {
    'status.csv': table(
      'status',
      people.few
        ? []
        : STANDINGS.map((standing) => ({ status: STANDING_WORDS[standing], people: people.standings[standing] })),
    ),
    'over-time.csv': table('overTime', overTime.rows),
    'groups.csv': table('groups', groups),
    'scores.csv': table('bands', scores.bands),
    'time.csv': table(
      'bands',
      time.bands.map(({ from, to, count }) => ({ from: from / 60, to: to / 60, count })),
    ),
    'objectives.csv': table(
      'objectives',
      [...outcomes, ...parts].filter(({ few }) => !few),
    ),
    ...itemFiles(figures),
    ...storyFiles(figures),
    'stuck.csv': table(
      'stuck',
      stuck.filter(({ few }) => !few),
    ),
    'messages.csv': table(
      'messages',
      messages.map(({ span, severity, code, message, hint }) => ({
        ...{ ...span, path: fileName(span.path) },
        ...{ severity, code, message, hint },
      })),
    ),
  };
  if (learners.length === 0) return files;
  const named = learners.map((row) => ({
    ...row,
    standing: STANDING_WORDS[row.standing],
    minutes: row.seconds === undefined ? undefined : Math.round(row.seconds / 60),
  }));
  return { ...files, 'learners.csv': table('learners', named) };
}

function itemFiles({ items }: ReportFigures) {
  const shown = items.filter(({ few }) => !few);
  return {
    'items.csv': table('items', shown),
    'answers.csv': table(
      'answers',
      shown.flatMap(({ id, question, options }) =>
        options.map(({ id: option, words, right, count, share }) => ({
          id,
          question,
          option,
          words,
          right: yes(right),
          count,
          share: rounded(share),
        })),
      ),
    ),
  };
}

function storyFiles({ stories }: ReportFigures) {
  const shown = stories.filter(({ few }) => !few);
  return {
    'decisions.csv': table(
      'decisions',
      shown.flatMap(({ title: story, decisions }) =>
        decisions
          .filter(({ few }) => !few)
          .flatMap(({ title: passage, choices }) =>
            choices.map(({ id: choice, words, quality, stance, count, share }) => ({
              ...{ story, passage, choice, words, quality, count },
              stance: stance ? STANCE_WORDS[stance] : '',
              share: rounded(share),
            })),
          ),
      ),
    ),
    'routes.csv': table(
      'routes',
      shown.flatMap(({ title: story, routes }) => routes.map((route) => ({ story, ...route }))),
    ),
    'endings.csv': table(
      'places',
      shown.flatMap(({ title: story, endings }) => enough(story, endings)),
    ),
    'stopped.csv': table(
      'places',
      shown.flatMap(({ title: story, left }) => enough(story, left)),
    ),
  };
}

function enough(story: string, places: readonly PartCount[]) {
  return places.filter(({ count }) => count !== undefined).map(({ title, count }) => ({ story, title, count }));
}

function table(name: keyof typeof FIGURE_COLUMNS, rows: readonly object[]): string {
  return csv(rows, Object.entries(FIGURE_COLUMNS[name]) as unknown as Columns<object>);
}

function yes(right: boolean): string {
  return right ? 'yes' : '';
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
