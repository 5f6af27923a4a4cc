/** A place in an author's file. Lines and columns count from 1; columns count UTF-16 units. */
export interface SourceSpan {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** A message to an author: what is amiss, where, and how to mend it. Never thrown. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Kebab-case, stable: documented in docs/authoring.md, one fixture each. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly span: SourceSpan;
}

/** A result with everything that was found on the way. `value` is absent when nothing useful could be made. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** `path:line:column severity code: message. hint` */
export function formatDiagnostic({ span, severity, code, message, hint }: Diagnostic): string {
  return `${span.path}:${span.line}:${span.column} ${severity} ${code}: ${message}. ${hint}`;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** By file, then by place in it: the order an author works through. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.span.path, b.span.path) ||
      a.span.line - b.span.line ||
      a.span.column - b.span.column ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
