import type { ReportItem } from './report-key.js';

/**
 * A response in words. 2004 joins answers by `[,]` and the sides of a pair by `[.]`; 1.2 by `,` and `.`, perhaps in
 * braces (SCORM 1.2 RTE 3.4.7, 2004 RTE 4.2.9.2).
 */
export function responseWords(type: string, response: string, item: ReportItem | undefined): string {
  // 2004 writes the word out, 1.2 its first letter: the options' ids are the letters.
  if (type === 'true-false') return optionWords(response.charAt(0), item);
  if (response === '' || (type !== 'choice' && type !== 'matching' && type !== 'sequencing')) return response;
  const bare = response.replace(/^\{(.*)\}$/, '$1');
  const modern = bare.includes('[,]') || bare.includes('[.]');
  const answers = bare.split(modern ? '[,]' : ',');
  if (type !== 'matching') return answers.map((answer) => optionWords(answer, item)).join('; ');
  return answers.map((pair) => pairWords(pair.split(modern ? '[.]' : '.'), item)).join('; ');
}

function pairWords(sides: readonly string[], item: ReportItem | undefined): string {
  return sides.map((side) => optionWords(side, item)).join(': ');
}

function optionWords(id: string, item: ReportItem | undefined): string {
  const options = item?.options ?? {};
  return Object.hasOwn(options, id) ? (options[id] ?? id) : id;
}
