import { describe, expect, it } from 'vitest';
import { compileCourse, LOCK_PATH } from '../../src/compiler/index.js';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { checkDisk } from './check-disk.js';
import { checkFaces, checkNames } from './check-names.js';
import { checkFixtures, checkLogs, checkSavedState } from './check-privacy.js';
import { checkAuthoredFiles, checkProse } from './check-prose.js';
import { checkPurity, PURE_ROOMS } from './check-purity.js';
import { checkStandardWords } from './check-standard-words.js';
import { checkThrows, OWN_BUGS } from './check-throws.js';
import { codeFiles, filesIn, pathsIn, places, ROOT, type ProjectFile, type Violation } from './project-files.js';
import { committedLock, lostIds } from './tracking-lock.js';

const files = codeFiles();
const fixtures = filesIn(['tests'], /\.(ts|md|yaml|xml|json|csv)$/).filter(
  ({ path }) => !path.startsWith('tests/architecture/'),
);

type Check = (files: readonly ProjectFile[]) => Violation[];

function offences(check: Check, path: string, text: string): string[] {
  return places(check([{ path, text }]));
}

describe('1: pure rooms use the language alone', () => {
  it('holds', () => {
    expect(places(checkPurity(files))).toEqual([]);
  });

  it.each([
    'document.title',
    'window.top',
    'Date.now()',
    'Math.random()',
    'new Date()',
    'process.env',
    'fetch("x")',
    'globalThis.x',
  ])('finds %s in every pure room', (text) => {
    for (const room of PURE_ROOMS)
      expect(offences(checkPurity, `src/${room}/a.ts`, `export const a = ${text};`)).toHaveLength(1);
    expect(offences(checkPurity, 'src/player/a.ts', `export const a = ${text};`)).toEqual([]);
  });

  it('takes no comment, string, property or name of our own for a global', () => {
    const text = `// window\nexport function f(document: { window: string }, at: Date) {\n  return document.window + 'Date.now()' + new Date(0) + at;\n}`;
    expect(offences(checkPurity, 'src/story/a.ts', text)).toEqual([]);
  });
});

describe('2: the standard is spoken in tracking, lms and report', () => {
  it('holds', () => {
    expect(places(checkStandardWords(files))).toEqual([]);
  });

  it('finds elements of the data model, in templates too', () => {
    expect(offences(checkStandardWords, 'src/player/a.ts', "const a = 'cmi.location';")).toHaveLength(1);
    expect(offences(checkStandardWords, 'src/deck/a.ts', 'const a = `cmi.objectives.${n}.id`;')).toHaveLength(1);
    expect(offences(checkStandardWords, 'src/ui/A.svelte', "<p>{get('cmi.location')}</p>")).toHaveLength(1);
    expect(offences(checkStandardWords, 'src/report/a.ts', "const a = 'cmi.location'; // cmi.")).toEqual([]);
    expect(offences(checkStandardWords, 'src/player/a.ts', '// cmi.location')).toEqual([]);
  });

  it('finds questions about the edition', () => {
    for (const text of ['if (is2004) f();', "if (edition === 'scorm12') f();", "switch (e) { case '2004': f(); }"])
      expect(offences(checkStandardWords, 'src/player/a.ts', text)).toHaveLength(1);
    expect(offences(checkStandardWords, 'src/packaging/a.ts', "if (edition === 'scorm12') f();")).toEqual([]);
    expect(offences(checkStandardWords, 'scripts/a.ts', "const EDITIONS = ['scorm12', 'scorm2004'];")).toEqual([]);
  });
});

describe('3: the disk, and scorm-again', () => {
  it('hold', () => {
    expect(places(checkDisk(files))).toEqual([]);
  });

  it('are found where they may not be', () => {
    for (const path of ['src/compiler/a.ts', 'src/report/a.ts', 'src/lms/client/a.ts', 'modules/a/a.ts'])
      expect(offences(checkDisk, path, "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(offences(checkDisk, 'src/deck/a.ts', "const fs = await import('fs/promises');")).toHaveLength(1);
    expect(offences(checkDisk, 'src/player/a.ts', "import { Scorm12API } from 'scorm-again/min';")).toHaveLength(1);
  });
});

describe('4: authors write words, we write code', () => {
  it('holds', () => {
    expect(places(checkAuthoredFiles(pathsIn(['content', 'quizzes'])))).toEqual([]);
    expect(places(checkProse(files))).toEqual([]);
  });

  it('finds code among the words', () => {
    expect(places(checkAuthoredFiles(['content/lessons/a/index.md', 'content/a.ts', 'quizzes/a.js']))).toHaveLength(2);
  });

  it('finds words in the code', () => {
    expect(offences(checkProse, 'src/player/a.ts', "const a = 'Have another look';")).toHaveLength(1);
    expect(offences(checkProse, 'modules/a/a.ts', 'const a = `You have ${n} left to sort`;')).toHaveLength(1);
    expect(offences(checkProse, 'src/ui/A.svelte', '<p>Continue</p>')).toHaveLength(1);
    expect(offences(checkProse, 'src/ui/A.svelte', '<button aria-label="Close"></button>')).toHaveLength(1);
  });

  it('leaves markup, classes, our own errors and interface strings alone', () => {
    expect(offences(checkProse, 'src/ui/A.svelte', '<p class="one two three">{strings.next} →</p>')).toEqual([]);
    expect(offences(checkProse, 'src/deck/a.ts', 'const a = `<p class="one two three">${words}</p>`;')).toEqual([]);
    expect(offences(checkProse, 'src/player/a.ts', "throw new Error('This is our own bug');")).toEqual([]);
    expect(offences(checkProse, 'src/ui/strings.cy.ts', "export const a = 'Have another look';")).toEqual([]);
  });
});

describe('5: authors’ mistakes are never thrown', () => {
  it('holds, and every exception is still needed', () => {
    expect(places(checkThrows(files))).toEqual([]);
    const needed = checkThrows(files, {}).map(({ path, message }) => `${path} ${message.replace('throws, in ', '')}`);
    expect([...new Set(needed)].sort()).toEqual(Object.keys(OWN_BUGS).sort());
  });

  it('finds a throw', () => {
    const text = "export function parse(text: string) {\n  if (!text) throw new Error('no text');\n}";
    expect(offences(checkThrows, 'src/compiler/a.ts', text)).toEqual(['src/compiler/a.ts:2 throws, in parse']);
    expect(offences(checkThrows, 'src/lms/a.ts', text)).toEqual([]);
  });
});

describe('6: names say what is inside', () => {
  // Fixtures are named after the diagnostic that they show, two hyphens and a variant.
  const paths = pathsIn(['src', 'modules', 'scripts', 'tests', 'content', 'quizzes']).filter(
    (path) => !path.startsWith('tests/fixtures/'),
  );

  it('holds', () => {
    expect(places(checkNames(paths))).toEqual([]);
    expect(places(checkFaces(paths, ['src/player', 'src/pieces', 'src/gallery', 'src/desk']))).toEqual([]);
  });

  it.each([
    'src/utils/a.ts',
    'src/story/helpers.ts',
    'src/misc/a.ts',
    'src/story/storyGraph.ts',
    'src/ui/icon-button.svelte',
    'src/Story/a.ts',
  ])('finds %s', (path) => {
    expect(places(checkNames([path]))).toHaveLength(1);
  });

  it('finds a room without a face', () => {
    expect(places(checkFaces(['src/print/plan-workbook.ts'], []))).toEqual(['src/print:0 has no index.ts']);
  });
});

describe('7: no learner is named', () => {
  it('holds in saved states, logs and fixtures', () => {
    expect(places(checkSavedState(files))).toEqual([]);
    expect(places(checkLogs(files))).toEqual([]);
    expect(places(checkFixtures(fixtures))).toEqual([]);
  });

  it('finds them', () => {
    expect(offences(checkSavedState, 'src/tracking/state-codec.ts', 'write(launch.learnerName);')).toHaveLength(1);
    expect(offences(checkLogs, 'src/lms/a.ts', 'log(`saved ${attempt.learner.name}`);')).toHaveLength(1);
    expect(offences(checkLogs, 'src/lms/a.ts', 'room.log(suspendData);')).toHaveLength(1);
    expect(offences(checkLogs, 'src/lms/a.ts', "log('a learner has come');")).toEqual([]);
    expect(offences(checkFixtures, 'tests/a.ts', "const a = { learnerName: 'Margaret Hill' };")).toHaveLength(1);
    expect(offences(checkFixtures, 'tests/a.ts', "const a = 'margaret@hill-care.co.uk';")).toHaveLength(1);
    expect(offences(checkFixtures, 'tests/a.ts', "const a = 'sample@example.org';")).toEqual([]);
    expect(offences(checkFixtures, 'tests/a.md', 'Ring 07911 123456.')).toHaveLength(1);
  });
});

describe('8: tracking ids are for good', () => {
  const sources = readCourseSources(ROOT);
  const lock = sources.find(({ path }) => path === LOCK_PATH)?.text ?? '';
  const committed = committedLock();

  it('stand in the lock, every one', () => {
    expect(compileCourse(sources).lock).toBe(lock);
  });

  it.skipIf(committed === undefined)('are all there that were ever committed, with the same short forms', () => {
    expect(lostIds(committed ?? '', lock)).toEqual([]);
  });

  it('are missed when they vanish, or change their short form', () => {
    expect(lostIds('A 00\nB 01\nC 02\n', 'A 00\nB 03\n')).toEqual(['B', 'C']);
    expect(lostIds('A 00\n', 'A 00 > B\nC 01\n')).toEqual([]);
  });
});
