import { zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  isRefusal,
  openPackage,
  PACKAGE_LIMITS,
  planPackage,
  relistFiles,
  zipPackage,
} from '../../src/packaging/index.js';
import { BUILD, COURSE, schemasOf } from './fixtures.js';

function packageFiles() {
  const { value } = planPackage(COURSE, BUILD, 'scorm12', schemasOf('scorm12'));
  if (!value) throw new Error('The fixture cannot be packed.');
  return value.files;
}

const files = packageFiles();
const zip = zipPackage({ files });
const bytes = new TextEncoder().encode('x');

function zipWith(more: Zippable): Uint8Array {
  return zipSync({ ...Object.fromEntries(files.map((file) => [file.path, file.bytes])), ...more });
}

function refusalOf(given: Uint8Array, limits = PACKAGE_LIMITS): string {
  const opened = openPackage(given, limits);
  return isRefusal(opened) ? [opened.refused, opened.detail].join(' ').trim() : 'opened';
}

/** The size that the zip's list of files gives for the first of them, changed where it stands in the list. */
function lyingZip(size: number): Uint8Array {
  const lying = zipSync({ 'index.html': new Uint8Array(4_000) });
  const view = new DataView(lying.buffer);
  const at = lying.findIndex((_, index) => view.getUint32(Math.min(index, lying.length - 4), true) === 0x02014b50);
  view.setUint32(at + 24, size, true);
  return lying;
}

describe('a package from anywhere', () => {
  it('gives back the files that were put in, sorted', () => {
    const opened = openPackage(zip);
    expect(isRefusal(opened) ? opened : opened.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(refusalOf(zipWith({ 'fonts/': new Uint8Array() })), 'with a folder of its own').toBe('opened');
  });

  it.each(['../evil.js', '/etc/passwd', 'C:\\evil.js', 'a\\b.js', 'a/./b.js', 'a//b.js', '__MACOSX/é.js', ' .js'])(
    'with %s in it is not unpacked',
    (path) => {
      expect(refusalOf(zipWith({ [path]: bytes }))).toBe(`unsafe-path ${path}`.trim());
    },
  );

  it('is refused by what it says of its size before any of it is unpacked', () => {
    expect(refusalOf(lyingZip(4_000_000_000))).toBe('unpacks-too-large 4000');
    const bomb = zipSync({ 'index.html': new Uint8Array(PACKAGE_LIMITS.unpacked + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusalOf(bomb)).toBe('unpacks-too-large 61');
    expect(refusalOf(new Uint8Array(PACKAGE_LIMITS.zip + 1))).toBe('too-large 21');
  });

  it('may have so many files and no more', () => {
    const limits = { ...PACKAGE_LIMITS, files: files.length };
    expect(refusalOf(zip, limits)).toBe('opened');
    expect(refusalOf(zip, { ...limits, files: files.length - 1 })).toBe(`too-many-files ${files.length}`);
  });

  it('is told from what is no package', () => {
    expect(refusalOf(bytes)).toBe('not-zip');
    expect(refusalOf(new Uint8Array())).toBe('not-zip');
    expect(refusalOf(zip.slice(0, 2_000))).toBe('not-zip');
    expect(refusalOf(zipSync({ 'letter.txt': bytes }))).toBe('no-manifest');
    const folder = Object.fromEntries(files.map((file) => [`course/${file.path}`, file.bytes]));
    expect(refusalOf(zipSync(folder))).toBe('manifest-in-folder course/imsmanifest.xml');
    expect(refusalOf(zipWith({ 'extra.txt': bytes }))).toBe(
      'damaged "extra.txt" is in the package and not in the manifest',
    );
  });

  it('damaged anywhere never breaks its reader', () => {
    for (let at = 0; at < zip.length; at += 97) {
      const damaged = zip.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(typeof refusalOf(damaged)).toBe('string');
    }
  });
});

describe('a manifest’s list of files', () => {
  it('is written anew as the build writes it', () => {
    const manifest = new TextDecoder().decode(files.find(({ path }) => path === 'imsmanifest.xml')?.bytes);
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].flatMap(([, path]) => path ?? []);
    expect(relistFiles(manifest, listed)).toBe(manifest);
    expect(relistFiles(manifest, [...listed, 'zebra.svg'])).toContain('<file href="zebra.svg"/>\n    </resource>');
    expect(relistFiles('<manifest/>', listed)).toBeUndefined();
  });
});
