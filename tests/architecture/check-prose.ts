import ts from 'typescript';
import { roomOf, type ProjectFile, type Violation } from './project-files.js';
import { codeNodes, linesBefore, literalText, parseSvelte, walk } from './source-code.js';

/**
 * Never 4, by rule of thumb: three words in a row, in a string or a component's text, are prose; and prose that a person
 * reads belongs to content/, quizzes/, or one of the files named here. Left out are strings that are thrown (our own
 * bugs), lists of CSS classes, what stands between < and >, and the
 * directives of a content security policy. It finds sentences that slipped into code, not single words.
 */
const PROSE = /\p{L}[\p{L}’'-]*[,;:]?\s+\p{L}[\p{L}’'-]*[,;:]?\s+\p{L}/u;

/** Rooms and files that speak, and to whom. */
const SPEAKERS: readonly (readonly [RegExp, string])[] = [
  [/^src\/ui\/strings\.[\w-]+\.ts$/, 'to learners: the interface, one file per language'],
  [/^src\/deck\/words\.ts$/, 'to trainers'],
  [/^src\/report\/words\.ts$/, 'to L&D'],
  [/^src\/report\/report-csv\.ts$/, 'to L&D: the heads of the columns'],
  [/^src\/report\/explain-(state|progress)\.ts$/, 'to the help desk'],
  [/^src\/lms\//, 'to whoever runs the local LMS'],
  [/^src\/(compiler|editing|story|packaging)\//, 'to authors: diagnostics'],
  [/^src\/deck\/check-slide-deck\.ts$/, 'to authors: diagnostics'],
  [/^scripts\//, 'to whoever builds'],
];

const AUTHORED = /\.(md|yaml|svg|lock)$/;

/** No code among the authors' files: what they write cannot run. */
export function checkAuthoredFiles(paths: readonly string[]): Violation[] {
  return paths
    .filter((path) => !AUTHORED.test(path))
    .map((path) => ({ path, line: 0, message: 'is no .md, .yaml, .svg or .lock file' }));
}

export function checkProse(files: readonly ProjectFile[]): Violation[] {
  return files
    .filter(({ path }) => !SPEAKERS.some(([spoken]) => spoken.test(path)))
    .flatMap((file) => [...proseInCode(file), ...(file.path.endsWith('.svelte') ? proseInMarkup(file) : [])]);
}

function proseInCode(file: ProjectFile): Violation[] {
  return codeNodes(file).flatMap(({ node, line }) => {
    const text = ts.isRegularExpressionLiteral(node) ? undefined : literalText(node);
    if (text === undefined || !isProse(text) || isThrown(node) || isStatement(node)) return [];
    return [{ path: file.path, line, message: `prose in ${roomOf(file.path)}: "${text.slice(0, 50)}"` }];
  });
}

function isProse(text: string): boolean {
  return !/^[a-z]+-(src|uri|action) '/.test(text) && PROSE.test(text.replace(/<[^>]*>/g, ' | '));
}

/** The words of an error for ourselves: `throw new …`, or a rejection. */
function isThrown(node: ts.Node): boolean {
  return ts.findAncestor(node, (each) => ts.isThrowStatement(each) || isNewError(each)) !== undefined;
}

function isNewError(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText().endsWith('Error');
}

/** `'use strict'` and the like. */
function isStatement(node: ts.Node): boolean {
  return ts.isExpressionStatement(node.parent);
}

/** Text, and the attributes that are read aloud. In markup one word is enough: it can only be there to be read. */
function proseInMarkup(file: ProjectFile): Violation[] {
  const found: Violation[] = [];
  const report = (start: number, text: string): void => {
    const line = linesBefore(file.text, start) + 1;
    if (/\p{L}{2}/u.test(text)) found.push({ path: file.path, line, message: `words in markup: "${text.trim()}"` });
  };
  walk(parseSvelte(file).fragment, (node) => {
    if (isText(node)) report(node.start, node.data);
    return !isSilentAttribute(node);
  });
  return found;
}

function isText(node: object): node is { start: number; data: string } {
  return 'type' in node && node.type === 'Text' && 'data' in node && 'start' in node;
}

function isSilentAttribute(node: object): boolean {
  const attribute = 'type' in node && node.type === 'Attribute' && 'name' in node;
  return (
    attribute &&
    !/^(alt|title|label|placeholder|aria-label|aria-description|aria-roledescription)$/.test(String(node.name))
  );
}
