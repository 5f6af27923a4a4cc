import { describe, expect, it } from 'vitest';
import { openForDesk, packageName } from '../../src/desk/opened-package.js';
import { planPackage, zipPackage } from '../../src/packaging/index.js';
import { BUILD, COURSE, schemasOf } from '../packaging/fixtures.js';

describe('the package desk', () => {
  it('takes no package whose page it could not brand', () => {
    const { value } = planPackage(COURSE, BUILD, 'scorm12', schemasOf('scorm12'));
    expect(value && openForDesk(zipPackage(value))).toEqual({ refused: 'not-ours', detail: '' });
  });

  it('names the file after the organisation, in letters that every system takes', () => {
    expect(packageName('scorm12', 'Willow Bank Care')).toBe('positive-risk-taking-scorm12-willow-bank-care.zip');
    expect(packageName('scorm2004', ' Tŷ Gwyn & Co. ')).toBe('positive-risk-taking-scorm2004-ty-gwyn-co.zip');
    expect(packageName('scorm12', '')).toBe('positive-risk-taking-scorm12.zip');
    expect(packageName('scorm12', '../../..')).toBe('positive-risk-taking-scorm12.zip');
  });
});
