import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PackageShelf, type ShelfEntry } from '../../src/lms/package-shelf.js';
import { fixtureManifest, fixtureZip } from './fixture-package.js';

let folder: string;
let path: string;
let shelf: PackageShelf;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lms-shelf-'));
  path = join(folder, 'course-scorm12.zip');
  shelf = new PackageShelf({
    scorm12: path,
    scorm2004: join(folder, 'other.zip'),
    'scorm2004-3rd': join(folder, 'third.zip'),
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function whatIsAmiss(entry: ShelfEntry): string {
  return 'problem' in entry ? `${entry.problem.what} ${entry.problem.hint}` : 'nothing';
}

describe('PackageShelf', () => {
  const AGAIN = 'Run “npm run build”, then press Try again.';

  it('opens a package again when its zip has changed, and keeps the earlier build for sessions under way', () => {
    writeFileSync(path, fixtureZip('scorm12'));
    const first = shelf.current('scorm12');
    expect(shelf.current('scorm12')).toBe(first);
    writeFileSync(path, fixtureZip('scorm12', { files: { 'more.css': 'p{}' } }));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    const second = shelf.current('scorm12');
    if ('problem' in first || 'problem' in second) throw new Error('Both should open.');
    expect(second.package.hash).not.toBe(first.package.hash);
    expect(second.package.files['more.css']).toBeDefined();
    expect(shelf.byHash('scorm12', first.package.hash)).toBe(first.package);
    expect(shelf.byHash('scorm2004', first.package.hash)).toBeUndefined();
  });

  it('says that a package is not there, and finds it once it is', () => {
    const absent = `The SCORM 1.2 package (course-scorm12.zip) has not been built yet. ${AGAIN}`;
    expect(whatIsAmiss(shelf.current('scorm12'))).toBe(absent);
    writeFileSync(path, fixtureZip('scorm12'));
    expect(whatIsAmiss(shelf.current('scorm12'))).toBe('nothing');
  });

  it.each([
    ['a file that is no zip', strToU8('hello'.repeat(50)), 'course-scorm12.zip is damaged, or not a zip file.'],
    ['half a zip', fixtureZip('scorm12').slice(0, 300), 'course-scorm12.zip is damaged, or not a zip file.'],
    ['an empty file', new Uint8Array(), 'course-scorm12.zip is damaged, or not a zip file.'],
    [
      'a zip in a folder of its own',
      zipSync({ 'course/imsmanifest.xml': strToU8(fixtureManifest('scorm12')) }),
      'There is no imsmanifest.xml at the top of course-scorm12.zip.',
    ],
    [
      'a starting page that is missing',
      zipSync({ 'imsmanifest.xml': strToU8(fixtureManifest('scorm12')) }),
      'The manifest starts “index.html”, which is not in the package.',
    ],
  ])('says what is amiss with %s', (_what, bytes, what) => {
    writeFileSync(path, bytes);
    expect(whatIsAmiss(shelf.current('scorm12'))).toBe(`${what} ${AGAIN}`);
  });

  it.each(['scorm12', 'scorm2004', 'scorm2004-3rd'] as const)(
    'plays a %s package that is given to it, in place of its own, until that is put back',
    (edition) => {
      writeFileSync(path, fixtureZip('scorm12'));
      const given = shelf.give('ours.zip', fixtureZip(edition, { files: { 'more.css': 'p{}' } }));
      if ('problem' in given) throw new Error(given.problem.what);
      expect(given.package).toMatchObject({ edition, given: 'ours.zip' });
      expect(shelf.current(edition)).toEqual(given);
      shelf.takeBack(edition);
      expect(shelf.current(edition)).not.toEqual(given);
      expect(shelf.byHash(edition, given.package.hash)).toBe(given.package);
    },
  );

  it('says why a zip that is given is none to play', () => {
    const hint = 'Take the zip as you downloaded it, without unpacking it in between.';
    expect(whatIsAmiss(shelf.give('letter.zip', zipSync({ 'letter.txt': strToU8('x') })))).toBe(
      `There is no imsmanifest.xml at the top of letter.zip. ${hint}`,
    );
    const other = fixtureManifest('scorm12').replace('>1.2<', '>1.1<');
    expect(whatIsAmiss(shelf.give('old.zip', zipSync({ 'imsmanifest.xml': strToU8(other) })))).toBe(
      `The manifest says “1.1”. ${hint}`,
    );
    const nowhere = fixtureManifest('scorm12').replace('href="index.html">', 'href="%E0%A4.html">');
    expect(whatIsAmiss(shelf.give('odd.zip', zipSync({ 'imsmanifest.xml': strToU8(nowhere) })))).toBe(
      `The manifest starts “%E0%A4.html”, which is no address. ${hint}`,
    );
    expect(whatIsAmiss(shelf.current('scorm12'))).toContain('has not been built yet');
  });
});
