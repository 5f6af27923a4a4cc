import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.js';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.local/browser-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    viewport: { width: 1000, height: 640 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: { args: BROWSER_ARGS, ...(executablePath && { executablePath }) },
  },
});
