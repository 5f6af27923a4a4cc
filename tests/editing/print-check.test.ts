import { afterEach, describe, expect, it, vi } from 'vitest';
import { printCheck } from '../../scripts/print-check.js';
import type { Diagnostic, Severity } from '../../src/course/index.js';

function diagnostic(severity: Severity, path: string, line: number): Diagnostic {
  return { severity, code: 'some-code', message: 'a message', hint: 'A hint.', span: { path, line, column: 1 } };
}

describe('the check’s page for people', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('has errors first, warnings file by file, points to verify and lessons in figures', () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
    const found = [diagnostic('warning', 'a.md', 1), diagnostic('error', 'b.md', 2), diagnostic('warning', 'b.md', 3)];
    const span = { path: 'c.md', line: 4, column: 1 };
    const measure = { id: 'MOD0', title: 'Kettles', minutes: 6, likelyMinutes: 5.4, words: 68, grade: 2.72 };
    printCheck(undefined, found, { diagnostics: [], unverified: [{ text: 'its year', span }], lessons: [measure] });
    expect(lines).toEqual([
      'b.md:2:1 error some-code: a message. A hint.',
      '',
      'a.md:1:1 warning some-code: a message. A hint.',
      '',
      'b.md:3:1 warning some-code: a message. A hint.',
      '',
      'Still to be verified: 1',
      '  c.md:4  its year',
      '',
      'Lesson   minutes  likely   words   grade',
      'MOD0           6       5      68     2.7   Kettles',
      'All            6       5',
      '',
      '1 error, 2 warnings',
    ]);
  });
});
