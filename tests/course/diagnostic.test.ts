import { describe, expect, it } from 'vitest';
import { formatDiagnostic, hasErrors, sortDiagnostics, type Diagnostic } from '../../src/course/index.js';

function diagnostic(
  path: string,
  line: number,
  column: number,
  code: string,
  severity: Diagnostic['severity'] = 'error',
) {
  return { severity, code, message: 'something is amiss', hint: 'Mend it', span: { path, line, column } };
}

describe('formatDiagnostic', () => {
  it('names place, code, message and hint on one line', () => {
    expect(formatDiagnostic(diagnostic('content/a.md', 41, 3, 'unknown-objective'))).toBe(
      'content/a.md:41:3 error unknown-objective: something is amiss. Mend it',
    );
    expect(formatDiagnostic(diagnostic('b.md', 1, 1, 'line-ends', 'warning'))).toContain(' warning line-ends: ');
  });
});

describe('sortDiagnostics', () => {
  it('goes by file, line, column and code', () => {
    const sorted = [
      diagnostic('a.md', 2, 10, 'b'),
      diagnostic('a.md', 10, 1, 'a'),
      diagnostic('a.md', 10, 2, 'a'),
      diagnostic('a.md', 10, 2, 'b'),
      diagnostic('a.md', 10, 10, 'a'),
      diagnostic('b.md', 1, 1, 'a'),
    ];
    expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
    expect(sortDiagnostics([sorted[3], sorted[0], sorted[5]].flatMap((entry) => entry ?? []))).toEqual([
      sorted[0],
      sorted[3],
      sorted[5],
    ]);
  });

  it('leaves the list that it is given', () => {
    const given = [diagnostic('b.md', 1, 1, 'a'), diagnostic('a.md', 1, 1, 'a')];
    sortDiagnostics(given);
    expect(given.map(({ span }) => span.path)).toEqual(['b.md', 'a.md']);
  });
});

describe('hasErrors', () => {
  it.each([
    [[], false],
    [[diagnostic('a.md', 1, 1, 'a', 'warning')], false],
    [[diagnostic('a.md', 1, 1, 'a', 'warning'), diagnostic('a.md', 1, 1, 'a')], true],
  ])('case %#', (diagnostics, expected) => {
    expect(hasErrors(diagnostics)).toBe(expected);
  });
});
