import ts from 'typescript';
import { roomOf, type ProjectFile, type Violation } from './project-files.js';
import { codeNodes, literalText, type CodeNode } from './source-code.js';

const SPEAK_CMI = new Set(['tracking', 'lms', 'report']);
const KNOW_EDITIONS = new Set(['tracking', 'packaging', 'lms']);

/** Never 2: the data model's element names, and the question which edition it is, stay where the standard is spoken. */
export function checkStandardWords(files: readonly ProjectFile[]): Violation[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    return codeNodes(file).flatMap((found) => [
      ...(SPEAK_CMI.has(room) ? [] : elementNames(file, found)),
      ...(KNOW_EDITIONS.has(room) ? [] : editionQuestions(file, found)),
    ]);
  });
}

function elementNames({ path }: ProjectFile, { node, line }: CodeNode): Violation[] {
  return /\bcmi\./.test(literalText(node) ?? '') ? [{ path, line, message: 'speaks of a cmi. element' }] : [];
}

/** A name such as `is2004`, or a comparison with an edition's name. Lists of editions are data, and free. */
function editionQuestions({ path }: ProjectFile, { node, line }: CodeNode): Violation[] {
  const asks =
    (ts.isIdentifier(node) && /^is_?(scorm_?)?(12|2004)/i.test(node.text)) ||
    (ts.isBinaryExpression(node) && isEquality(node) && [node.left, node.right].some(namesEdition)) ||
    (ts.isCaseClause(node) && namesEdition(node.expression));
  return asks ? [{ path, line, message: 'asks which edition it is' }] : [];
}

function isEquality({ operatorToken }: ts.BinaryExpression): boolean {
  return /^[!=]==?$/.test(operatorToken.getText());
}

function namesEdition(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) && /^(scorm)?_?(1\.?2|2004)$/i.test(node.text);
}
