import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { roomOf, type ProjectFile, type Violation } from './project-files.js';
import { codeNodes } from './source-code.js';

export const PURE_ROOMS = [
  'course',
  'story',
  'assessment',
  'help',
  'organisation',
  'compiler',
  'editing',
  'packaging',
  'report',
  'takeaway',
];

/** Encoding is a function of its input, and the same in every place that runs our code. */
const HARMLESS = { TextEncoder: 'readonly', TextDecoder: 'readonly' } as const;

const LANGUAGE_ONLY: Linter.Config[] = [
  {
    files: ['**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { lib: ['esnext'] },
      globals: { ...HARMLESS, globalThis: 'off' },
    },
    rules: { 'no-undef': 'error' },
  },
];

/** Never 1: pure rooms use the language alone. Clock, chance, page and disk come in as arguments, or not at all. */
export function checkPurity(files: readonly ProjectFile[]): Violation[] {
  return files
    .filter(({ path }) => PURE_ROOMS.includes(roomOf(path)))
    .flatMap((file) => [...outsideNames(file), ...clockAndChance(file)]);
}

/** Names that nothing in the file declares and that are not ECMAScript's own: document, window, process, fetch … */
function outsideNames(file: ProjectFile): Violation[] {
  const messages = new Linter().verify(file.text, LANGUAGE_ONLY, { filename: file.path });
  const types = new Set(
    codeNodes(file).flatMap(({ node, line }) => (isTypeName(node) ? [`${line} ${node.text}`] : [])),
  );
  return messages.flatMap(({ line, message }) => {
    const name = message.replace(/^'(.*)' is not defined\.$/, '$1');
    return types.has(`${line} ${name}`) ? [] : [impure(file, line, name)];
  });
}

/** Types vanish: those of lib.dom describe what xmlbuilder2 makes, and no page. */
function isTypeName(node: ts.Node): node is ts.Identifier {
  return ts.isIdentifier(node) && ts.isTypeReferenceNode(node.parent);
}

function clockAndChance(file: ProjectFile): Violation[] {
  return codeNodes(file).flatMap(({ node, line }) => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = `${node.expression.getText()}.${node.name.text}`;
      return name === 'Date.now' || name === 'Math.random' ? [impure(file, line, name)] : [];
    }
    const asksTheClock =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'Date' &&
      (ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0);
    return asksTheClock ? [impure(file, line, 'new Date()')] : [];
  });
}

function impure({ path }: ProjectFile, line: number, name: string): Violation {
  return { path, line, message: `${name} in a pure room` };
}
