import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';
import type { ProjectFile } from './project-files.js';

/** A stretch of TypeScript: a whole .ts file, or a script block or expression of a .svelte file. */
interface Script {
  readonly tree: ts.SourceFile;
  /** Lines of the file before this stretch. */
  readonly before: number;
}

export interface CodeNode {
  readonly node: ts.Node;
  /** 1-based, in the file. */
  readonly line: number;
}

const read = new WeakMap<ProjectFile, readonly CodeNode[]>();

/** Every syntax node of a file's TypeScript; comments are none. */
export function codeNodes(file: ProjectFile): readonly CodeNode[] {
  const known = read.get(file);
  if (known) return known;
  const nodes = readNodes(file);
  read.set(file, nodes);
  return nodes;
}

function readNodes(file: ProjectFile): CodeNode[] {
  return scriptsOf(file).flatMap(({ tree, before }) => {
    const found: CodeNode[] = [];
    const visit = (node: ts.Node): void => {
      const line = before + tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      found.push({ node, line });
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

function scriptsOf(file: ProjectFile): Script[] {
  if (!file.path.endsWith('.svelte')) return [{ tree: parseScript(file.text), before: 0 }];
  return svelteScripts(file).map(([start, end]) => ({
    tree: parseScript(file.text.slice(start, end)),
    before: linesBefore(file.text, start),
  }));
}

function parseScript(text: string): ts.SourceFile {
  return ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** Offsets of the script blocks, and of the expressions between the tags. */
function svelteScripts(file: ProjectFile): (readonly [number, number])[] {
  const root = parseSvelte(file);
  const blocks = [root.module, root.instance].flatMap((script) => (script ? [script.content as unknown as Span] : []));
  const expressions: Span[] = [];
  walk(root.fragment, (node) => {
    if (!isExpression(node)) return true;
    expressions.push(node);
    return false;
  });
  return [...blocks, ...expressions].map(({ start, end }) => [start, end] as const);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** ESTree's expressions are named `…Expression`, or are literals; Svelte's own nodes have other names. */
function isExpression(node: object): node is Span {
  return 'type' in node && 'start' in node && /Expression$|^(Template)?Literal$/.test(String(node.type));
}

export function parseSvelte(file: ProjectFile): AST.Root {
  return parse(file.text, { modern: true, filename: file.path });
}

/** Visits every node of a tree; a visitor that answers false keeps the walk out of that node. */
export function walk(node: unknown, visit: (node: object) => boolean): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit);
  else if (typeof node === 'object' && node !== null && visit(node))
    for (const [key, value] of Object.entries(node)) if (key !== 'parent' && key !== 'metadata') walk(value, visit);
}

export function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

/** The words of a literal: a string, a regular expression, or a template with `…` for what is filled in. */
export function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('');
}
