import { buildMutant } from '../conformance/build-mutant.js';
import { JOURNEYS } from '../conformance/journeys.js';
import { MUTANTS } from '../conformance/mutants.js';
import { profileOf } from '../conformance/profiles.js';
import { expect, playCell, test } from '../conformance/stage.js';

/** `npm run matrix` builds the player with each fault; `npm test` with the first of them. */
const whole = process.env['MATRIX'] === 'whole';

test.describe.configure({ mode: 'parallel' });

for (const mutant of whole ? MUTANTS : MUTANTS.slice(0, 1)) {
  test(`a course that has this fault is found out: ${mutant.title}`, async ({ bench, context }, { annotations }) => {
    test.setTimeout(300_000);
    const packages = await buildMutant(bench.course, mutant);
    const caught: string[] = [];
    for (const cell of mutant.cells) {
      if (caught.length > 0) break;
      const [profileId = '', journeyId = ''] = cell.split(' ');
      const profile = profileOf(profileId);
      const journey = JOURNEYS.find(({ id }) => id === journeyId);
      if (!journey) throw new Error(`There is no journey ${journeyId}.`);
      const played = playCell(bench, context, profile, journey.play, packages[profile.edition]);
      await played.catch(() => caught.push(`${profile.title}: ${journey.title}`));
    }
    annotations.push({ type: 'mutant', description: JSON.stringify({ title: mutant.title, caught: caught[0] }) });
    expect(caught).not.toEqual([]);
  });
}
