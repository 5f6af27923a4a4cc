import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.js';

/** Ways to come by a Chromium, the least intrusive first. */
const WAYS: readonly (readonly [command: string, ...args: string[]])[] = [
  [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'],
  ['apt-get', 'update'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
];

/** @returns the path of a browser, installed now if there was none */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium was found; installing one for the browser tests.');
  for (const [command, ...args] of WAYS) {
    spawnSync(command, args, { stdio: 'inherit' });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('No Chromium could be installed. Install one and name it: CHROMIUM=/path/to/chromium npm test.');
}
