import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/compiler/index.js';
import { baseCourse, codeOf, FIXTURES, MEASURED, mistakeFolders, overlaid, printed } from './fixture-course.js';
import { MADE_MISTAKES } from './made-mistakes.js';

describe('mistakes of authors', () => {
  it('has a base course without any', () => {
    expect(printed(baseCourse())).toBe('');
  });

  describe.each(mistakeFolders())('%s', (folder) => {
    const files = MADE_MISTAKES[folder]?.() ?? overlaid(folder);

    it('is told of as in expected.txt', async () => {
      await expect(printed(files)).toMatchFileSnapshot(join(process.cwd(), FIXTURES, folder, 'expected.txt'));
    });

    it('is told of under its own code', () => {
      expect(compileCourse(files, MEASURED).diagnostics.map(({ code }) => code)).toContain(codeOf(folder));
    });
  });
});
