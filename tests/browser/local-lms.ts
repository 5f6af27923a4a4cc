import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startLocalLms } from '../../src/lms/index.js';
import { PRODUCTS, ROOT } from '../../scripts/build-all.js';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { reportCourseOf } from '../../scripts/report-course.js';
import { reportKeyOf } from '../../scripts/report-key.js';
import { reportStyle } from '../../scripts/report-style.js';

/** Each test gets a local LMS of its own, with an empty store, that serves the zips in dist/. */
export const test = base.extend<{ lmsUrl: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern
  lmsUrl: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'course-'));
    const { course } = compileOrStop(ROOT);
    const lms = await startLocalLms({
      packages: PRODUCTS,
      slidesDir: PRODUCTS.slides,
      deskDir: PRODUCTS.desk,
      storePath: join(folder, 'records.db'),
      uiDir: join(ROOT, 'src/ui'),
      clientDir: PRODUCTS.lmsClient,
      picturesDir: join(ROOT, 'content/pictures'),
      courseTitle: course.title,
      reportKey: () => reportKeyOf(course),
      figures: { course: () => reportCourseOf(course), openEngine: () => openDuckDb(), page: reportStyle },
      port: 0,
      log: () => undefined,
    });
    await use(lms.url);
    await lms.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
