import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/course/index.js';
import {
  checkPackage,
  EDITIONS,
  planPackage,
  type BuiltFile,
  type Edition,
  type PackageFile,
} from '../../src/packaging/index.js';
import { BUILD, COURSE, file, PAGE, schemasOf, textOf } from './fixtures.js';

function filesOf(edition: Edition): readonly PackageFile[] {
  const { value, diagnostics } = planPackage(COURSE, BUILD, edition, schemasOf(edition));
  expect(diagnostics).toEqual([]);
  return value?.files ?? [];
}

const FILES = filesOf('scorm12');

function withManifest(edit: (xml: string) => string, files = FILES): PackageFile[] {
  const before = textOf(files, 'imsmanifest.xml');
  const after = edit(before);
  expect(after).not.toBe(before);
  return [...files.filter(({ path }) => path !== 'imsmanifest.xml'), file('imsmanifest.xml', after)];
}

const without = (path: string): PackageFile[] => FILES.filter((entry) => entry.path !== path);

const BROKEN: readonly [string, readonly PackageFile[], readonly string[]][] = [
  [
    'no manifest',
    without('imsmanifest.xml'),
    [
      'imsmanifest.xml:1:1 error missing-manifest: the package has no imsmanifest.xml at its root. Put it beside index.html.',
    ],
  ],
  [
    'a manifest that is no XML',
    [...without('imsmanifest.xml'), file('imsmanifest.xml', '<manifest')],
    [
      'imsmanifest.xml:1:1 error unreadable-manifest: imsmanifest.xml is not readable XML. Let the build write it again.',
    ],
  ],
  [
    'another root',
    [...without('imsmanifest.xml'), file('imsmanifest.xml', '<package/>')],
    [
      'imsmanifest.xml:1:1 error unreadable-manifest: imsmanifest.xml is not readable XML. Let the build write it again.',
    ],
  ],
  [
    'a schemaversion that no LMS knows',
    withManifest((xml) => xml.replace('<schemaversion>1.2<', '<schemaversion>SCORM 1.2<')),
    [
      'imsmanifest.xml:1:1 error schema-version: the manifest has schemaversion "SCORM 1.2". It is "1.2", "2004 4th Edition" or "2004 3rd Edition", once, word for word.',
    ],
  ],
  [
    'no schemaversion',
    withManifest((xml) => xml.replace(/<schemaversion>.*<\/schemaversion>/, '')),
    [
      'imsmanifest.xml:1:1 error schema-version: the manifest has no schemaversion. It is "1.2", "2004 4th Edition" or "2004 3rd Edition", once, word for word.',
    ],
  ],
  [
    'the spelling of 2004 in 1.2',
    withManifest((xml) => xml.replace('adlcp:scormtype', 'adlcp:scormType')),
    [
      'imsmanifest.xml:1:1 error scorm-type-spelling: resource "course_prt_sco" has "adlcp:scormType" where "adlcp:scormtype" is due. Write adlcp:scormtype="sco".',
    ],
  ],
  [
    'the spelling of 1.2 in 2004',
    withManifest((xml) => xml.replace('adlcp:scormType', 'adlcp:scormtype'), filesOf('scorm2004')),
    [
      'imsmanifest.xml:1:1 error scorm-type-spelling: resource "course_prt_sco" has "adlcp:scormtype" where "adlcp:scormType" is due. Write adlcp:scormType="sco".',
    ],
  ],
  [
    'no scormtype',
    withManifest((xml) => xml.replace(' adlcp:scormtype="sco"', '')),
    [
      'imsmanifest.xml:1:1 error scorm-type-spelling: resource "course_prt_sco" has no adlcp:scormtype. Write adlcp:scormtype="sco".',
    ],
  ],
  [
    'a default organization that is none',
    withManifest((xml) => xml.replace('default="course_prt_organization"', 'default="ORG"')),
    [
      'imsmanifest.xml:1:1 error missing-default-organization: organizations has the default "ORG", which is none of them. Set it to "course_prt_organization".',
    ],
  ],
  [
    'no default organization',
    withManifest((xml) => xml.replace(' default="course_prt_organization"', '')),
    [
      'imsmanifest.xml:1:1 error missing-default-organization: organizations has no default, which is none of them. Set it to "course_prt_organization".',
    ],
  ],
  [
    'an item that leads nowhere',
    withManifest((xml) => xml.replace('identifierref="course_prt_sco"', 'identifierref="sco"')),
    [
      'imsmanifest.xml:1:1 error dangling-identifierref: item "course_prt_item" refers to "sco", and no resource has that identifier. Refer to the resource of the SCO.',
    ],
  ],
  [
    'two elements with one identifier',
    withManifest((xml) => xml.replaceAll('course_prt_item', 'course_prt_organization')),
    [
      'imsmanifest.xml:1:1 error duplicate-identifier: two elements have the identifier "course_prt_organization". Give each its own.',
    ],
  ],
  [
    'an item without a title',
    withManifest((xml) => xml.replace(/(<item [^>]*>)\s*<title>.*?<\/title>/, '$1')),
    ['imsmanifest.xml:1:1 error missing-title: "course_prt_item" has no title. Give it the title of the course.'],
  ],
  [
    'a start page that is not listed',
    withManifest((xml) => xml.replace('<file href="index.html"/>', '')),
    [
      'imsmanifest.xml:1:1 error start-page-not-listed: resource "course_prt_sco" starts at "index.html" and does not list it among its files. Add <file href="index.html"/>.',
      'imsmanifest.xml:1:1 error unlisted-file: "index.html" is in the package and not in the manifest. Add <file href="index.html"/>.',
    ],
  ],
  [
    'a file that is listed and missing',
    without('assets/course.js'),
    [
      'imsmanifest.xml:1:1 error missing-file: the manifest lists "assets/course.js", which is not in the package. Add the file or drop the line.',
    ],
  ],
  [
    'a file that is there and not listed',
    [...FILES, file('assets/extra.js')],
    [
      'imsmanifest.xml:1:1 error unlisted-file: "assets/extra.js" is in the package and not in the manifest. Add <file href="assets/extra.js"/>.',
    ],
  ],
  [
    'a schema left out',
    without('ims_xml.xsd'),
    ["ims_xml.xsd:1:1 error missing-schema: ims_xml.xsd is not at the package's root. Add the whole set of schemas."],
  ],
];

describe('checkPackage', () => {
  it.each(EDITIONS)('has nothing to say about a sound %s package', (edition) => {
    expect(checkPackage(filesOf(edition))).toEqual([]);
  });

  it.each(BROKEN)('finds %s', (_, files, messages) => {
    expect(checkPackage(files).map(formatDiagnostic)).toEqual(messages);
  });
});

const BAD_BUILDS: readonly [string, readonly BuiltFile[], readonly string[]][] = [
  [
    'no start page',
    [file('main.js')],
    [
      'imsmanifest.xml:1:1 error missing-file: the manifest lists "index.html", which is not in the package. Add the file or drop the line.',
      'index.html:1:1 error missing-entry-page: the package has no index.html at its root. Build the course first.',
    ],
  ],
  [
    'a file that some LMSs refuse',
    [...BUILD, file('data.json')],
    [
      'data.json:1:1 error forbidden-extension: some LMSs refuse files named ".json" or serve them wrongly. Leave it out, or make it one of .html .js .css .png .jpg .svg .woff2 .xml .xsd .dtd .txt.',
    ],
  ],
  [
    'a file without an extension',
    [...BUILD, file('LICENCE')],
    [
      'LICENCE:1:1 error forbidden-extension: "LICENCE" has no extension. Leave it out, or make it one of .html .js .css .png .jpg .svg .woff2 .xml .xsd .dtd .txt.',
    ],
  ],
  ...['assets/a b.js', 'assets/café.js', '/assets/a.js', 'assets\\a.js', '../a.js', 'assets//a.js', 'C:/a.js'].map(
    (path): [string, readonly BuiltFile[], readonly string[]] => [
      `the path ${path}`,
      [...BUILD, file(path)],
      [
        `${path}:1:1 error unsafe-path: "${path}" is not a name that every LMS can serve. Use a relative path of letters A to Z, digits, dots, hyphens and underscores, with forward slashes.`,
      ],
    ],
  ),
  [
    'two paths that differ in capitals only',
    [...BUILD, file('assets/Course.js')],
    [
      'assets/course.js:1:1 error case-colliding-path: "assets/course.js" and "assets/Course.js" differ in capital letters only, so one overwrites the other on some servers. Rename one of the two.',
    ],
  ],
  [
    'a path twice',
    [...BUILD, file('assets/course.js')],
    ['assets/course.js:1:1 error duplicate-path: "assets/course.js" is in the package twice. Keep one of the two.'],
  ],
  [
    'a start page without the mark',
    [file('index.html', '<html lang="en"><p>data-edition="standalone"</p>')],
    [
      'index.html:1:1 error edition-mark: <html> does not carry data-edition="standalone". Build the course again: the packager sets the edition there, and nowhere else.',
    ],
  ],
  [
    'a start page that is marked twice',
    [file('index.html', PAGE + PAGE)],
    [
      'index.html:1:1 error edition-mark: data-edition="standalone" stands on 2 <html> tags. Build the course again: the packager sets the edition there, and nowhere else.',
    ],
  ],
];

describe('planPackage', () => {
  it.each<[Edition, string, string]>([
    ['scorm12', 'positive-risk-taking-scorm12.zip', 'scorm12'],
    ['scorm2004', 'positive-risk-taking-scorm2004.zip', 'scorm2004'],
    ['scorm2004-3rd', 'positive-risk-taking-scorm2004-3rd.zip', 'scorm2004'],
  ])('plans %s as %s, sorted, with its start page marked %s', (edition, fileName, runTime) => {
    const { value } = planPackage(COURSE, BUILD, edition, schemasOf(edition));
    expect(value?.fileName).toBe(fileName);
    const paths = value?.files.map(({ path }) => path) ?? [];
    expect(paths).toEqual([...paths].sort());
    expect(textOf(value?.files ?? [], 'index.html')).toBe(PAGE.replace('standalone', runTime));
  });

  it('plans the same whatever the order of the build', () => {
    const plans = [BUILD, [...BUILD].reverse()].map((build) =>
      planPackage(COURSE, build, 'scorm12', schemasOf('scorm12')),
    );
    expect(plans[0]).toEqual(plans[1]);
  });

  it.each(BAD_BUILDS)('refuses %s', (_, build, messages) => {
    const { value, diagnostics } = planPackage(COURSE, build, 'scorm12', schemasOf('scorm12'));
    expect(diagnostics.map(formatDiagnostic)).toEqual(messages);
    expect(value).toBeUndefined();
  });
});
