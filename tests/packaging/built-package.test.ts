import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packEdition, PRODUCTS, ROOT } from '../../scripts/build-all.js';
import { buildPlayer, prerender } from '../../scripts/build-player.js';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { lessonModuleNames } from '../../modules/index.js';
import { checkPackage, EDITIONS, type Edition, type PackageFile } from '../../src/packaging/index.js';
import { manifestErrors } from './manifest-schema.js';

function filesIn(edition: Edition): PackageFile[] {
  return Object.entries(unzipSync(readFileSync(PRODUCTS[edition]))).map(([path, bytes]) => ({ path, bytes }));
}

describe.each(EDITIONS)('the built package, %s', (edition) => {
  it('has a manifest that the official schemas accept', async () => {
    expect(await manifestErrors(filesIn(edition), edition)).toEqual([]);
  });

  it('passes the checks for what schemas miss', () => {
    expect(checkPackage(filesIn(edition))).toEqual([]);
  });

  it('holds nothing that an LMS should not serve, and nothing of the run-time for testing', () => {
    const scripts = filesIn(edition).filter(({ path }) => path.endsWith('.js'));
    const text = scripts.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
    expect(text).not.toMatch(/scorm-again|__vitePreload|\beval\(|new Function\(/);
    expect(text).not.toContain('best outcome');
    expect(filesIn(edition).map(({ path }) => path)).not.toContainEqual(
      expect.stringMatching(/\.(json|mjs|wasm|map|md)$/),
    );
  });
});

it('carries the lesson modules that its pages show, and no other', () => {
  const { course } = compileOrStop(ROOT);
  const shown = new Set(course.lessons.flatMap(({ activities }) => activities.map(({ name }): string => name)));
  const carried = lessonModuleNames.filter((name) =>
    filesIn('scorm12').some(({ path }) => path.startsWith(`part-${name}-`)),
  );
  expect(new Set(carried)).toEqual(shown);
});

it('comes out the same, byte for byte, from the same sources', { timeout: 120_000 }, async () => {
  const { course } = compileOrStop(ROOT);
  const player = await buildPlayer(course, await prerender(course));
  for (const edition of EDITIONS) {
    expect(Buffer.from(packEdition(course, player, edition)).equals(readFileSync(PRODUCTS[edition]))).toBe(true);
  }
});
