import type { Diagnostic } from '../course/index.js';

/** A message about a file of the package as a whole. */
export function inFile(path: string, code: string, message: string, hint: string): Diagnostic {
  return { severity: 'error', code, message, hint, span: { path, line: 1, column: 1 } };
}
