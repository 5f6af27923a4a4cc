import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/compiler/index.js';
import { edit, edited, editingFolders, FIXTURES, printed } from './editing-course.js';

describe('what an editor would mend', () => {
  it('has a base course without any', () => {
    expect(compileCourse(edited()).diagnostics).toEqual([]);
    expect(printed(edited())).toBe('');
  });

  describe.each(editingFolders())('%s', (folder) => {
    const files = edited(folder);

    it('is told of as in expected.txt', async () => {
      await expect(printed(files)).toMatchFileSnapshot(join(process.cwd(), FIXTURES, folder, 'expected.txt'));
    });

    it('is told of under its own code, and stops no build', () => {
      const { diagnostics } = edit(files);
      expect(diagnostics.map(({ code }) => code)).toContain(folder.split('--')[0]);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });
});
