import { JOURNEYS } from '../conformance/journeys.js';
import { PROFILES } from '../conformance/profiles.js';
import { expect, playCell, test } from '../conformance/stage.js';

/** `npm run matrix` plays all cells; `npm test` each profile with one of the short journeys, and a few of the long. */
const whole = process.env['MATRIX'] === 'whole';
const SHORT = ['open-close', 'half-lesson', 'crash'];
const LONG = [
  'strict-12 whole',
  'scorm-again-2004 whole',
  'commit-fails-12 whole',
  'review-2004 whole',
  'strict-2004 fail-pass',
  'strict-2004-3rd half-lesson',
];

for (const [row, profile] of PROFILES.entries()) {
  for (const { id, title, play } of JOURNEYS) {
    if (!whole && id !== SHORT[row % SHORT.length] && !LONG.includes(`${profile.id} ${id}`)) continue;
    test(`${profile.title}, ${profile.edition}: ${title}`, async ({ bench, context }, { annotations }) => {
      // Read by scripts/matrix.ts, which makes the table of them.
      annotations.push({ type: 'cell', description: JSON.stringify({ profile, journey: { id, title } }) });
      test.setTimeout(240_000);
      await playCell(bench, context, profile, play, bench.packages[profile.package ?? profile.edition]);
    });
  }
}

test('the long journeys that npm test plays are there', () => {
  const cells = PROFILES.flatMap((profile) => JOURNEYS.map(({ id }) => `${profile.id} ${id}`));
  expect(cells).toEqual(expect.arrayContaining(LONG));
});
