import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { packEdition, PRODUCTS, ROOT } from '../../scripts/build-all.js';
import { buildPlayer, prerender } from '../../scripts/build-player.js';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import type { Course } from '../../src/course/index.js';
import { completedState } from '../organisation/completed-state.js';

const ORIGIN = 'https://lms.example';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** The SCORM 1.2 package of the course, with or without the sample organisation, as an LMS would serve it. */
export class ServedPackage {
  readonly course: Course;
  readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(course: Course, files: Readonly<Record<string, Uint8Array>>) {
    this.course = course;
    this.files = files;
  }

  static async build(overlay?: string): Promise<ServedPackage> {
    const { course } = compileOrStop(ROOT, overlay && join(ROOT, overlay));
    const player = await buildPlayer(course, await prerender(course));
    return new ServedPackage(course, unzipSync(packEdition(course, player, 'scorm12')));
  }

  /** The course as it lies in `dist/`. */
  static built(): ServedPackage {
    return new ServedPackage(compileOrStop(ROOT).course, unzipSync(readFileSync(PRODUCTS.scorm12)));
  }

  /** Opens it at an address, for somebody of this name who has completed it. */
  async open(page: Page, learner: string, address: string): Promise<void> {
    await this.openIn(page, address, {
      'cmi.core.student_name': learner,
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.lesson_status': 'completed',
      'cmi.suspend_data': completedState(this.course),
    });
  }

  /** Opens it in a run-time that holds these values, takes none, and writes down what it was told in `window.told`. */
  async openIn(page: Page, address: string, held: Readonly<Record<string, string>>): Promise<void> {
    await page.route(`${ORIGIN}/**`, (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const bytes = this.files[path];
      if (!bytes) return route.fulfill({ status: 404 });
      return route.fulfill({
        body: Buffer.from(bytes),
        contentType: TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
      });
    });
    await page.addInitScript((values: Readonly<Record<string, string>>) => {
      const told: string[] = [];
      const api = {
        LMSInitialize: () => 'true',
        LMSGetValue: (element: string) => values[element] ?? '',
        LMSSetValue: (element: string) => {
          told.push(element);
          return 'true';
        },
        LMSCommit: () => 'true',
        LMSFinish: () => 'true',
        LMSGetLastError: () => '0',
        LMSGetErrorString: () => '',
        LMSGetDiagnostic: () => '',
      };
      Object.assign(window, { API: api, told });
    }, held);
    await page.goto(`${ORIGIN}/index.html${address}`);
  }
}
