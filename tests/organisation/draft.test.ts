import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { readAccentThemes } from '../../scripts/read-accent-themes.js';
import { NO_ORGANISATION, type Organisation } from '../../src/course/index.js';
import { checkDraft, draftOf, type OrganisationDraft } from '../../src/organisation/index.js';

const themes = readAccentThemes('.');
const EMPTY = draftOf(NO_ORGANISATION, undefined);

function problemsOf(draft: Partial<OrganisationDraft>): string[] {
  return checkDraft({ ...EMPTY, ...draft }, themes).problems.map(({ field, kind }) => `${field} ${kind}`);
}

describe('a form for what is an organisation’s own', () => {
  it('leads back to the same bytes as the build’s, field by field', () => {
    const { organisation } = compileOrStop('.', join(process.cwd(), 'docs/organisation.sample.yaml')).course;
    const { organisation: again, problems } = checkDraft(draftOf(organisation, organisation.logo), themes);
    expect(problems).toEqual([]);
    expect(JSON.stringify(again)).toBe(JSON.stringify(organisation));
    expect(checkDraft(EMPTY, themes).organisation).toEqual(NO_ORGANISATION);
  });

  it.each([
    [{ accent: 'red' }, ['accent colour']],
    [{ accent: '#ffff00' }, ['accent unreadable']],
    [{ accentDark: '#000000' }, ['accentDark unreadable']],
    [{ leadPhone: '01632 960123' }, ['leadRole role-missing']],
    [{ leadName: 'Sam Sample', leadRole: 'Lead' }, ['leadPhone phone-missing']],
    [{ outOfHoursPhone: 'ring me' }, ['outOfHoursPhone phone']],
    [{ staffName: 'Care Talk' }, ['staffPhone phone-missing']],
    [{ policies: [{ title: 'A', url: 'http://a.example' }] }, ['policies-0-url address']],
    [{ policies: [{ title: 'A', url: 'javascript:alert(1)' }] }, ['policies-0-url address']],
    [{ policies: [{ title: '', url: 'https://a.example' }] }, ['policies-0-title title-missing']],
    [{ passMark: '0' }, ['passMark pass-mark']],
    [{ passMark: '101' }, ['passMark pass-mark']],
    [{ passMark: '7.5' }, ['passMark pass-mark']],
    [{ recordHours: '0' }, ['recordHours hours']],
    [{ recordHours: '101' }, ['recordHours hours']],
  ] as const)('says what is amiss with %o', (draft, expected) => {
    expect(problemsOf(draft)).toEqual(expected);
  });

  it('takes no address twice, since each is its link’s own', () => {
    const url = 'https://a.example';
    const policies = [
      { title: 'A', url },
      { title: 'B', url },
      { title: ' ', url: '' },
    ];
    expect(problemsOf({ policies })).toEqual(['policies-1-url address-twice']);
    expect(checkDraft({ ...EMPTY, policies }, themes).organisation.policies).toEqual([{ title: 'A', url }]);
  });

  it('names a shade near by that can be read', () => {
    const [problem] = checkDraft({ ...EMPTY, accent: '#ff8800' }, themes).problems;
    expect(problemsOf({ accent: problem?.near ?? '' })).toEqual([]);
  });

  it('is filled from a package of whatever kind without breaking', () => {
    const odd = { name: 7, accent: 'red', safeguardingLead: [], policies: [null, { title: {} }], passMark: '<b>' };
    const draft = draftOf(odd as unknown as Organisation, undefined);
    expect(draft).toMatchObject({ name: '7', accent: '', leadRole: '', passMark: '<b>' });
    expect(checkDraft(draft, themes).problems.map(({ field }) => field)).toEqual(['passMark']);
  });
});
