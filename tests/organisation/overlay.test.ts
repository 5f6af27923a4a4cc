import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileOrStop, CourseErrors } from '../../scripts/compile-or-stop.js';
import { readOrganisation } from '../../scripts/read-organisation.js';
import { compileCourse, namedLogo } from '../../src/compiler/index.js';
import { formatDiagnostic, hasContacts, NO_ORGANISATION } from '../../src/course/index.js';
import { baseCourse, baseWith } from '../compiler/fixture-course.js';

const SAMPLE = 'docs/organisation.sample.yaml';

const OWN = `organisation:
  name: Kettle Care
  out_of_hours_phone: "01632 960001"
  safeguarding_lead: { name: Sam Sample, role: Lead, phone: "01632 960002" }
`;

function compiled(own: string, overlay?: string) {
  return compileCourse(
    baseWith('content/course.yaml', (text) => text + own),
    overlay === undefined ? {} : { overlay: { path: 'ours/org.yaml', text: overlay } },
  );
}

function organisationOf(own: string, overlay?: string) {
  const { course, diagnostics } = compiled(own, overlay);
  expect(diagnostics).toEqual([]);
  return course?.organisation;
}

describe('an organisation’s own', () => {
  it('may be left out', () => {
    expect(organisationOf('')).toEqual(NO_ORGANISATION);
    expect(hasContacts(NO_ORGANISATION)).toBe(false);
  });

  it('is read from course.yaml', () => {
    const organisation = organisationOf(OWN);
    expect(organisation?.name).toBe('Kettle Care');
    expect(organisation?.safeguardingLead).toEqual({ name: 'Sam Sample', role: 'Lead', phone: '01632 960002' });
    expect(organisation && hasContacts(organisation)).toBe(true);
  });

  it('gives way, field by field, to an overlay', () => {
    const organisation = organisationOf(OWN, 'name: Willow Bank\npass_mark: 75\nrecord_hours: 1.5\n');
    expect(organisation).toMatchObject({
      name: 'Willow Bank',
      outOfHoursPhone: '01632 960001',
      passMark: 75,
      recordHours: 1.5,
    });
  });

  it('gives way as a whole field, so that a name from one file never meets a number from the other', () => {
    const organisation = organisationOf(OWN, 'safeguarding_lead: { role: Duty desk, phone: "01632 960003" }\n');
    expect(organisation?.safeguardingLead).toEqual({ name: '', role: 'Duty desk', phone: '01632 960003' });
  });

  it('settles what an LMS is told; what is chosen for one build stands above both files', () => {
    const usual = { mode: 'passed-incomplete', exitAtCompletion: 'suspend' };
    expect(organisationOf('')?.reporting).toEqual(usual);
    expect(organisationOf('organisation: { reporting: completed-incomplete }\n')?.reporting).toEqual({
      ...usual,
      mode: 'completed-incomplete',
    });
    const overlay = 'reporting: passed-failed\nexit_at_completion: normal\n';
    const ours = { mode: 'passed-failed', exitAtCompletion: 'normal' };
    expect(organisationOf('organisation: { reporting: completed-incomplete }\n', overlay)?.reporting).toEqual(ours);
    const chosen = compileCourse(baseCourse(), {
      overlay: { path: 'org.yaml', text: overlay },
      reporting: { mode: 'completed-failed' },
    });
    expect(chosen.course?.organisation.reporting).toEqual({ mode: 'completed-failed', exitAtCompletion: 'normal' });
  });

  it('tells of every mistake at its place in the overlay', () => {
    const { diagnostics } = compiled(
      '',
      'nmae: X\npass_mark: 120\npolicies: [{ title: A, url: "http://a.example" }]\nreporting: failed\n',
    );
    expect(diagnostics.map(({ span, code }) => `${span.path}:${span.line} ${code}`)).toEqual([
      'ours/org.yaml:1 unknown-field',
      'ours/org.yaml:2 field-value',
      'ours/org.yaml:3 field-value',
      'ours/org.yaml:4 field-value',
    ]);
  });

  it('tells of them even where course.yaml cannot be read', () => {
    const files = baseWith('content/course.yaml', () => 'id: [');
    const { diagnostics } = compileCourse(files, { overlay: { path: 'org.yaml', text: 'pass_mark: 0\n' } });
    expect(diagnostics.map(({ span }) => span.path)).toContain('org.yaml');
  });
});

describe('a logo’s path', () => {
  it('is beside the file that names it, the overlay’s first', () => {
    const files = baseWith('content/course.yaml', (text) => `${text}organisation: { logo: own.svg }\n`);
    expect(namedLogo(files, undefined)).toBe('content/own.svg');
    expect(namedLogo(files, { path: 'ours/org.yaml', text: 'logo: theirs.png\n' })).toBe('ours/theirs.png');
    expect(namedLogo(files, { path: 'ours/org.yaml', text: 'name: X\n' })).toBe('content/own.svg');
    expect(namedLogo(baseCourse(), { path: 'org.yaml', text: ': [' })).toBeUndefined();
    expect(namedLogo(baseCourse(), { path: 'org.yaml', text: 'logo: ../../secret.png' })).toBeUndefined();
  });
});

describe('the sample file', () => {
  const files = baseCourse();

  it('has no mistake, and something in every field', () => {
    const { course, diagnostics } = compileCourse(files, readOrganisation('.', files, join(process.cwd(), SAMPLE)));
    expect(diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(Object.values(course?.organisation ?? {}).filter((value) => value === '' || value === undefined)).toEqual(
      [],
    );
    expect(course?.organisation.logo).toMatchObject({ width: 120, height: 40 });
    expect(readFileSync(SAMPLE, 'utf8')).toContain('organisation.schema.json');
  });

  it('is missed in words when its name is misspelt', () => {
    expect(() => compileOrStop('.', join(process.cwd(), 'docs/organisation.smaple.yaml'))).toThrow(CourseErrors);
    expect(() => compileOrStop('.', '/nowhere/org.yaml')).toThrow(/no such file for --organisation/);
  });
});
