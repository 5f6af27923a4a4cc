import { describe, expect, it } from 'vitest';
import { checkFileSizes, checkFunctionSizes, sizesOf } from './check-sizes.js';
import { codeFiles, places, type ProjectFile } from './project-files.js';

const files = codeFiles();

function fileOf(lines: number): ProjectFile {
  return { path: 'src/story/a.ts', text: 'f();\n'.repeat(lines) };
}

describe('size and shape', () => {
  it('keeps half of the files at 80 lines or fewer, nine in ten at 250', () => {
    const { median, ninetieth } = sizesOf(files);
    expect(median).toBeLessThanOrEqual(80);
    expect(ninetieth).toBeLessThanOrEqual(250);
  });

  it('keeps every file at 400 lines and every function at 60', () => {
    expect(places(checkFileSizes(files))).toEqual([]);
    expect(places(checkFunctionSizes(files))).toEqual([]);
  });

  it('measures the middle, and the ninth in ten', () => {
    expect(sizesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map(fileOf))).toEqual({ median: 5, ninetieth: 9 });
  });

  it('finds the line too many, in components too', () => {
    expect(checkFileSizes([fileOf(400)])).toEqual([]);
    expect(checkFileSizes([fileOf(401)])).toHaveLength(1);
    const long = (lines: number): string => `function f() {\n${'g();\n'.repeat(lines - 2)}}`;
    expect(checkFunctionSizes([{ path: 'a.ts', text: long(60) }])).toEqual([]);
    expect(checkFunctionSizes([{ path: 'a.ts', text: `const a = 1;\n${long(61)}` }])[0]?.line).toBe(2);
    expect(checkFunctionSizes([{ path: 'A.svelte', text: `<script lang="ts">\n${long(61)}\n</script>` }])).toHaveLength(
      1,
    );
  });
});
