import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildLmsClient, isLmsClientStale } from '../../scripts/lms-client.js';

it(
  'bundles the launch script as one classic script, and knows when it is out of date',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lms-client-'));
    try {
      expect(isLmsClientStale(folder)).toBe(true);
      await buildLmsClient(folder);
      const script = readFileSync(join(folder, 'launch.js'), 'utf8');
      expect(script).toContain('API_1484_11');
      expect(script).not.toMatch(/^\s*(import|export)\b/m);
      expect(isLmsClientStale(folder)).toBe(false);
      utimesSync(join(folder, 'launch.js'), new Date(0), new Date(0));
      expect(isLmsClientStale(folder)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
