import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from './diagnostic-codes.js';
import { editingFolders } from '../editing/editing-course.js';
import { codeOf, mistakeFolders } from './fixture-course.js';

const codes = [...diagnosticCodes(['src/compiler', 'src/editing', 'src/story'])].sort();

describe('codes of diagnostics', () => {
  it('are kebab-case', () => {
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });

  it('each have a fixture, and each fixture a code', () => {
    expect([...new Set([...mistakeFolders(), ...editingFolders()].map(codeOf))].sort()).toEqual(codes);
  });

  it('each have a line in the authors’ guide, and each line a code', () => {
    const guide = readFileSync('docs/authoring.md', 'utf8').split('## What the check says')[1] ?? '';
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` \| \S/gm)].map(([, code]) => code);
    expect(rows.sort()).toEqual(codes);
  });
});
