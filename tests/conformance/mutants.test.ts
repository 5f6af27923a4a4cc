import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { JOURNEYS } from './journeys.js';
import { MUTANTS } from './mutants.js';
import { PROFILES } from './profiles.js';

const ROOT = join(import.meta.dirname, '../..');

it.each(MUTANTS)('$id can be made: its text stands once in $file', ({ file, from }) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split(from)).toHaveLength(2);
});

it('every mutant is put to cells that there are', () => {
  const cells = PROFILES.flatMap((profile) => JOURNEYS.map(({ id }) => `${profile.id} ${id}`));
  expect(cells).toEqual(expect.arrayContaining(MUTANTS.flatMap((mutant) => mutant.cells)));
});
