import { LAW_NATIONS, type LawBlock, type LawNation } from '../course/index.js';
import type { BlockHeader, HeaderWord } from './block-header.js';
import type { Named } from './documents.js';
import { plainText } from './markdown.js';
import type { Report } from './report.js';
import { suggest } from './report.js';
import type { Positions } from './source-file.js';

type LawHeader = Omit<LawBlock, 'kind' | 'html' | 'sources' | 'span'> & { readonly sources: readonly Named[] };

/** The opening line of `:::law`. That its keys are there has been checked. */
export function readLawHeader({ values }: BlockHeader, positions: Positions, report: Report): LawHeader {
  const { nation, source, title, unverified } = values;
  const checkBy = values['check-by'];
  if (checkBy && !isDate(checkBy.text)) {
    const hint = 'Write a month or a day: check-by=2027-05 or check-by=2027-05-31';
    report.error(positions.at(checkBy.offset), 'check-by', `"${checkBy.text}" is no date to check by`, hint);
  }
  return {
    nations: nation ? readNations(nation, positions, report) : [],
    title: plainText(title?.text ?? ''),
    sources: source ? wordsOf(source).map(({ text, offset }) => ({ name: text, span: positions.at(offset) })) : [],
    checkBy: checkBy?.text ?? '',
    ...(unverified && { unverified: plainText(unverified.text) }),
  };
}

function readNations(value: HeaderWord, positions: Positions, report: Report): LawNation[] {
  const words = wordsOf(value);
  if (words.length > 1 && words.some(({ text }) => text === 'uk')) {
    const message = '"uk" holds in all four nations, and stands alone';
    report.error(positions.at(value.offset), 'unknown-nation', message, 'Write nation=uk, or name the nations');
  }
  return words.flatMap(({ text, offset }) => {
    const found = LAW_NATIONS.find((nation) => nation === text);
    if (found) return [found];
    report.error(positions.at(offset), 'unknown-nation', `there is no nation "${text}"`, suggest(text, LAW_NATIONS));
    return [];
  });
}

function wordsOf({ text, offset }: HeaderWord): HeaderWord[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], offset: offset + match.index }));
}

/** An ISO month or day that the calendar has. */
function isDate(text: string): boolean {
  const [, year = '', month = '', day = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
