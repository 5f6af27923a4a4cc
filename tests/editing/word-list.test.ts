import { describe, expect, it } from 'vitest';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse, Report } from '../../src/compiler/index.js';
import { checkWordList } from '../../src/editing/check-word-list.js';
import type { Role } from '../../src/editing/piece.js';

const { avoid } = compileCourse(readCourseSources('.')).editorial;

function found(text: string, role: Role = 'prose'): string[] {
  const report = new Report();
  const at = () => ({ path: 'x.md', line: 1, column: 1 });
  checkWordList([{ role, text, path: 'x.md', page: '', at }], avoid, report);
  return report.diagnostics.map(({ message }) => /“(.*)”/.exec(message)?.[1] ?? '');
}

describe('the word list of the course', () => {
  it.each([
    ['Errol was found wandering.', 'wandering'],
    ['She has challenging behaviour.', 'challenging behaviour'],
    ['It is attention-seeking.', 'attention-seeking'],
    ['Grace refuses tablets.', 'refuses'],
    ['Mr Bello is non-compliant.', 'non-compliant'],
    ['He lacks insight.', 'lacks insight'],
    ['The family is hard to reach and won’t engage.', 'hard to reach'],
    ['Winston suffers from dementia.', 'suffers from'],
    ['Abdi is wheelchair-bound.', 'wheelchair-bound'],
    ['It is a home for the elderly.', 'the elderly'],
    ['Nessa is an alcoholic.', 'alcoholic'],
    ['His uncle committed suicide.', 'committed suicide'],
    ['Ewa is a self-harmer.', 'self-harmer'],
    ['She is a frequent flyer.', 'frequent flyer'],
    ['A vulnerable adult lives here.', 'vulnerable adult'],
    ['He has a mental age of six.', 'mental age'],
    ['Samir is high-functioning.', 'high-functioning'],
    ['Len is a bed-blocker.', 'bed-blocker'],
    ['It is time for toileting.', 'toileting'],
    ['We let him go out.', 'let him'],
    ['Close the case today.', 'case'],
    ['Ask the service user.', 'service user'],
    ['It is simply so.', 'simply'],
  ])('finds in “%s” the words “%s”', (text, words) => {
    expect(found(text)).toContain(words);
  });

  it.each([
    'Ring 999 in case he is hurt. Work it out case by case. The worst case is a fall. The next part is a case study.',
    'Let him know that you will come. Let’s look. The agency lets flats, and a letting agent rang.',
    'She said, “He’s always wandering.” The old plan says "refuses personal care".',
    'Some things could go wrong, and the alcoholic drinks were out.',
    'He asked for tea in the showcase kitchen, and she meandered home.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps judging words out of feedback, and lets a record speak as records do', () => {
    expect(found('That is wrong.', 'feedback')).toEqual(['wrong']);
    expect(found('Nothing is wrong here.')).toEqual([]);
    expect(found('It could go wrong.', 'feedback')).toEqual([]);
    expect(found('Found wandering. Refuses to engage.', 'record')).toEqual([]);
  });

  it('says what to write instead', () => {
    const report = new Report();
    const at = () => ({ path: 'x.md', line: 1, column: 1 });
    checkWordList([{ role: 'prose', text: 'a vulnerable adult', path: 'x.md', page: '', at }], avoid, report);
    expect(report.diagnostics[0]?.hint).toBe('Say instead: adult at risk; adult with care and support needs.');
  });
});
