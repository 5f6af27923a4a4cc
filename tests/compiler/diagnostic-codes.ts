import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Every code that the rooms can give a diagnostic, read from their syntax trees: the second argument of
 * `report.error` and `report.warning`, and `code:` of a diagnostic written out. Where that is a parameter, the callers
 * of the function that has it are asked.
 */
export function diagnosticCodes(rooms: readonly string[]): Set<string> {
  const codes = new Set<string>();
  for (const path of rooms.flatMap(typeScriptFiles)) {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const expression of codeExpressions(source)) {
      for (const code of literalsOf(expression, source)) codes.add(code);
    }
  }
  return codes;
}

function typeScriptFiles(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name));
}

function descendants(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  node.forEachChild((child) => {
    found.push(child, ...descendants(child));
  });
  return found;
}

function codeExpressions(source: ts.SourceFile): ts.Expression[] {
  return descendants(source).flatMap((node) => {
    if (ts.isObjectLiteralExpression(node)) return codeOfDiagnostic(node);
    const called = ts.isCallExpression(node) ? calledName(node) : '';
    const code = ts.isCallExpression(node) ? node.arguments[1] : undefined;
    return (called === 'error' || called === 'warning') && code ? [code] : [];
  });
}

/** Objects with a severity are diagnostics; a schema's own issues have a code as well. */
function codeOfDiagnostic({ properties }: ts.ObjectLiteralExpression): ts.Expression[] {
  const written = properties.filter(ts.isPropertyAssignment);
  if (!written.some(({ name }) => name.getText() === 'severity')) return [];
  return written.filter(({ name }) => name.getText() === 'code').map(({ initializer }) => initializer);
}

function calledName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

function literalsOf(expression: ts.Expression, source: ts.SourceFile): string[] {
  if (ts.isStringLiteral(expression)) return [expression.text];
  const caller = ts.findAncestor(expression, (node) => parameterNames(node).includes(expression.getText()));
  const name = caller && 'name' in caller ? (caller.name as ts.Node | undefined)?.getText() : undefined;
  if (!caller || !name) throw new Error(`${source.fileName}: the code ${expression.getText()} is not written out.`);
  const index = parameterNames(caller).indexOf(expression.getText());
  const calls = descendants(source)
    .filter(ts.isCallExpression)
    .filter((call) => calledName(call) === name);
  return calls.flatMap(({ arguments: given }) => (given[index] ? literalsOf(given[index], source) : []));
}

function parameterNames(node: ts.Node): string[] {
  return ts.isFunctionLike(node) ? node.parameters.map((parameter) => parameter.name.getText()) : [];
}
