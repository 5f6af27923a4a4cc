import { counted, type ReportFigures } from '../src/report/index.js';

/** What a terminal says when a report is made: what was found, what was left out, and where the page is. */
export function printReport({ people, files, messages }: ReportFigures, page: string): string {
  const answers = files.reduce((sum, file) => sum + file.answers, 0);
  const told = messages.map(({ span, severity, code, message, hint }) => {
    const place = span.line === 0 ? span.path : `${span.path}:${span.line}:${span.column}`;
    return `  ${place} ${severity} ${code}: ${message}. ${hint}`;
  });
  return [
    `${counted(people.people, 'learner')}, ${counted(people.attempts, 'attempt')}, ${counted(answers, 'answer')}, from ${counted(files.length, 'file')}.`,
    ...told,
    `The report is ${page}; its tables lie beside it.`,
  ].join('\n');
}
