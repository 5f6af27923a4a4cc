import { killAtRandom } from '../conformance/kill.js';
import { profileOf } from '../conformance/profiles.js';
import { test } from '../conformance/stage.js';

/** `npm run matrix` kills the page at 200 moments, `npm test` at 20; each seed is an attempt of its own. */
const whole = process.env['MATRIX'] === 'whole';
const ATTEMPTS = whole ? 10 : 4;
const MOMENTS = whole ? 20 : 5;
const PROFILES = ['strict-12', 'strict-2004', 'commit-fails-at-times-12', 'slow-2004'];

for (let seed = 1; seed <= ATTEMPTS; seed += 1) {
  const profile = profileOf(PROFILES[seed % PROFILES.length] ?? 'strict-12');
  test(`killed at ${MOMENTS} random moments (${profile.id}, seed ${seed}), the course has all that was submitted`, async ({
    bench,
    context,
  }) => {
    test.setTimeout(600_000);
    bench.server.files = bench.packages[profile.edition];
    await killAtRandom({ ...bench, context, profile, attempt: `killed${seed}` }, seed, MOMENTS);
  });
}
