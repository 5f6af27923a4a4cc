/** What one test of the matrix has found. */
export interface MatrixResult {
  readonly cells: readonly MatrixCell[];
  readonly mutants: readonly { readonly title: string; readonly caught: string | undefined }[];
}

export interface MatrixCell {
  readonly profile: { readonly id: string; readonly title: string; readonly edition: string; readonly keeps: string };
  readonly journey: { readonly id: string; readonly title: string };
  readonly passed: boolean;
}

/** Where the steps of a journey are when the learner has gone. */
const WORDS: Readonly<Record<string, string>> = { lms: 'kept', device: 'kept here', nothing: 'unchanged' };
const EDITIONS: Readonly<Record<string, string>> = { scorm12: '1.2', scorm2004: '2004' };

/** For the LMS guide, in Markdown. */
export function renderMatrix({ cells, mutants }: MatrixResult): string {
  const journeys = [...new Map(cells.map(({ journey }) => [journey.id, journey.title]))];
  const profiles = [...new Map(cells.map(({ profile }) => [profile.id, profile])).values()];
  const word = (profileId: string, journeyId: string): string => {
    const cell = cells.find(({ profile, journey }) => profile.id === profileId && journey.id === journeyId);
    if (!cell) return '–';
    return cell.passed ? (WORDS[cell.profile.keeps] ?? '') : '**lost**';
  };
  return [
    `*Kept*: with the learning system. *Kept here*: on the learner’s device, with a message, and with the learning system after the
next launch. *Unchanged*: the learner is told that nothing is recorded, and nothing is.`,
    '',
    row(['The learning system', 'SCORM', ...journeys.map(([, title]) => title)]),
    row(['---', '---', ...journeys.map(() => '---')]),
    ...profiles.map(({ id, title, edition }) =>
      row([title, EDITIONS[edition] ?? edition, ...journeys.map(([journey]) => word(id, journey))]),
    ),
    '',
    `A matrix is worth what it notices. ${mutants.length} courses with a fault put into them on purpose were played in it, and it has to
find out each:`,
    '',
    row(['The fault', 'Found out by']),
    row(['---', '---']),
    ...mutants.map(({ title, caught }) => row([title, caught ?? '**nothing**'])),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
