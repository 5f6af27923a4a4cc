import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** A background download or a lookup of its maker's hosts has no place in a test. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium to drive: the one named in the environment, Playwright's own, or the system's; undefined where none is. */
export function findBrowser(): string | undefined {
  const candidates = [
    process.env['CHROMIUM'],
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path && existsSync(path));
}
