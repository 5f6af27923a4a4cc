import ts from 'typescript';
import type { ProjectFile, Violation } from './project-files.js';
import { codeNodes, linesBefore } from './source-code.js';

/** Invented people, the only ones whose names tests may use: those of the stories, and some who say what they are. */
const INVENTED = [
  'Sample',
  'Learner',
  'Test',
  'Somebody',
  'Clarke',
  'Winston',
  'Nair',
  'Priya',
  'Nowak',
  'Ewa',
  'Robbie',
];

/** What would tell who a learner is, or what they wrote. */
const PERSONAL = /^(learner|student)_?(name|id)$|^(e_?mail|free_?text|own_?words|reflections?)$/i;

/** The files that decide what a saved state holds. */
const SAVED_STATE = /^src\/(tracking\/(state-|short-forms|journal)|course\/progress\.ts)/;

/** Never 7, in saved states: nothing in the code that writes them even has a learner's name at hand. */
export function checkSavedState(files: readonly ProjectFile[]): Violation[] {
  return files
    .filter(({ path }) => SAVED_STATE.test(path))
    .flatMap((file) => personalNames(file).map(({ line, name }) => violation(file, line, `${name} in a saved state`)));
}

/** Never 7, in logs: no log statement is given who a learner is, or what they answered. */
export function checkLogs(files: readonly ProjectFile[]): Violation[] {
  return files.flatMap((file) =>
    codeNodes(file).flatMap(({ node, line }) => {
      if (!ts.isCallExpression(node) || !/(^|\.)(log|info|warn|error|debug)$/.test(node.expression.getText()))
        return [];
      if (!/(^|\.)(console\.\w+|log)$/.test(node.expression.getText())) return [];
      const told = node.arguments.map((argument) => argument.getText()).join(' ');
      const personal = /\b((learner|student)_?(name|id)?|suspendData|savedState|response)\b/i.exec(
        told.replace(/'[^']*'/g, ''),
      );
      return personal ? [violation(file, line, `logs ${personal[0]}`)] : [];
    }),
  );
}

/** Never 7, in fixtures: names of learners are invented ones, and nobody can be written to or rung up. */
export function checkFixtures(files: readonly ProjectFile[]): Violation[] {
  return files.flatMap((file) => [...foreignNames(file), ...contactDetails(file)]);
}

function foreignNames(file: ProjectFile): Violation[] {
  const named = /(?:learner_?name|student_name)['"]?\s*[:,=]\s*['"`]([^'"`]*)['"`]/gi;
  return [...file.text.matchAll(named)].flatMap((match) => {
    const words = (match[1] ?? '').match(/\p{L}+/gu) ?? [];
    const stranger = words.find((word) => !INVENTED.includes(word));
    return stranger === undefined
      ? []
      : [violation(file, lineAt(file, match), `"${stranger}" is nobody's invented name`)];
  });
}

/** Addresses outside the reserved domains (RFC 2606), mobile numbers outside Ofcom's for drama, and NHS numbers. */
function contactDetails(file: ProjectFile): Violation[] {
  const patterns = [
    /[\w.+-]+@(?!(?:[\w-]+\.)*(?:example|test|invalid|localhost)\b)[\w-]+\.[a-z]{2,}\b/gi,
    /\b07(?!700 ?900)\d{3} ?\d{6}\b/g,
    /\b\d{3} \d{3} \d{4}\b/g,
  ];
  return patterns.flatMap((pattern) =>
    [...file.text.matchAll(pattern)].map((match) =>
      violation(file, lineAt(file, match), `${match[0]} could be a person's`),
    ),
  );
}

function personalNames(file: ProjectFile): { line: number; name: string }[] {
  return codeNodes(file).flatMap(({ node, line }) =>
    ts.isIdentifier(node) && PERSONAL.test(node.text) ? [{ line, name: node.text }] : [],
  );
}

function lineAt(file: ProjectFile, match: RegExpExecArray): number {
  return linesBefore(file.text, match.index) + 1;
}

function violation({ path }: ProjectFile, line: number, message: string): Violation {
  return { path, line, message };
}
