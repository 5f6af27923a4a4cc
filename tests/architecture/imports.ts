import { posix } from 'node:path';
import ts from 'typescript';
import type { ProjectFile } from './project-files.js';
import { codeNodes } from './source-code.js';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from the project's root, without `?inline` and with the ending that the file has on disk; absent for libraries. */
  readonly target: string | undefined;
  readonly line: number;
  /** By `import()`: fetched when the code gets there. */
  readonly late: boolean;
}

/** All that a file takes from others: static, dynamic and type imports, re-exports, and a style sheet's `@import`. */
export function importsOf(file: ProjectFile): Import[] {
  const found = file.path.endsWith('.css') ? styleImports(file.text) : codeImports(file);
  return found.map((each) => ({ ...each, target: targetOf(file.path, each.specifier) }));
}

type Written = Omit<Import, 'target'>;

function codeImports(file: ProjectFile): Written[] {
  return codeNodes(file).flatMap(({ node, line }) => {
    const named = specifierNode(node);
    return named && ts.isStringLiteralLike(named) ? [{ specifier: named.text, line, late: isLate(node) }] : [];
  });
}

function isLate(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function specifierNode(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression, arguments: given } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
  return loads ? given[0] : undefined;
}

function styleImports(text: string): Written[] {
  return text.split('\n').flatMap((line, at) => {
    const specifier = /@import\s+(?:url\()?['"]([^'"]+)['"]/.exec(line)?.[1];
    return specifier === undefined ? [] : [{ specifier, line: at + 1, late: false }];
  });
}

function targetOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  return path.replace(/\.js$/, '.ts');
}
