import ts from 'typescript';
import type { ProjectFile, Violation } from './project-files.js';
import { codeNodes } from './source-code.js';

export const LONGEST_FILE = 400;
export const LONGEST_FUNCTION = 60;

export interface Sizes {
  /** Lines. */
  readonly median: number;
  /** Lines that nine in ten files do not exceed. */
  readonly ninetieth: number;
}

export function sizesOf(files: readonly ProjectFile[]): Sizes {
  const sizes = files.map(linesOf).sort((a, b) => a - b);
  const at = (share: number): number => sizes[Math.max(0, Math.ceil(sizes.length * share) - 1)] ?? 0;
  return { median: at(0.5), ninetieth: at(0.9) };
}

export function checkFileSizes(files: readonly ProjectFile[]): Violation[] {
  return files
    .filter((file) => linesOf(file) > LONGEST_FILE)
    .map((file) => ({ path: file.path, line: 0, message: `has ${linesOf(file)} lines` }));
}

export function checkFunctionSizes(files: readonly ProjectFile[]): Violation[] {
  return files.flatMap((file) =>
    codeNodes(file).flatMap(({ node, line }) => {
      const lines = ts.isFunctionLike(node) ? node.getText().split('\n').length : 0;
      return lines > LONGEST_FUNCTION ? [{ path: file.path, line, message: `a function of ${lines} lines` }] : [];
    }),
  );
}

function linesOf({ text }: ProjectFile): number {
  return text.replace(/\n$/, '').split('\n').length;
}
