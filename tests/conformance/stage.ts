import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { unzipSync } from 'fflate';
import { build } from 'vite';
import { PRODUCTS, ROOT } from '../../scripts/build-all.js';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import type { Course } from '../../src/course/index.js';
import type { Journey } from './journeys.js';
import { LmsServer, type PackageFiles } from './lms-server.js';
import type { PackageName, Profile } from './profiles.js';
import type { BrowserContext } from '@playwright/test';

export interface Bench {
  readonly course: Course;
  readonly server: LmsServer;
  readonly packages: Readonly<Record<PackageName, PackageFiles>>;
}

/** One server for all tests of a worker, with the packages in dist/. */
export const test = base.extend<object, { bench: Bench }>({
  bench: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const server = new LmsServer(await launchScript());
      await server.start();
      const packages = {
        scorm12: unpacked(PRODUCTS.scorm12),
        scorm2004: unpacked(PRODUCTS.scorm2004),
        'scorm2004-3rd': unpacked(PRODUCTS['scorm2004-3rd']),
      };
      await use({ course: compileOrStop(ROOT).course, server, packages });
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

let attempts = 0;

/** One journey in one learning system. */
export async function playCell(
  { course, server }: Bench,
  context: BrowserContext,
  profile: Profile,
  play: Journey['play'],
  files: PackageFiles,
): Promise<void> {
  attempts += 1;
  server.files = files;
  await play({ server, context, course, profile, attempt: `attempt${attempts}` });
}

export function unpacked(zip: string | Uint8Array): PackageFiles {
  return new Map(Object.entries(unzipSync(typeof zip === 'string' ? readFileSync(zip) : zip)));
}

/** The launch page's script, with the run-times in it. */
async function launchScript(): Promise<string> {
  const entry = join(ROOT, 'tests/conformance/lms-page/start.ts');
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'lms' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((output) => ('output' in output ? output.output : []));
  if (chunk?.type !== 'chunk') throw new Error('Vite made no script for the launch page.');
  return chunk.code;
}
