import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openForDesk } from '../../src/desk/opened-package.js';
import { words } from '../../src/desk/words.js';
import { PACKAGE_LIMITS, planPackage, zipPackage, type PackageFile } from '../../src/packaging/index.js';
import { fill } from '../../src/ui/fill.js';
import { BUILD, COURSE, schemasOf } from '../packaging/fixtures.js';

/* Whatever the desk can refuse, with a zip that it refuses for that: a new reason without one does not compile. What a browser cannot read (`unread`) is in tests/browser/desk.spec.ts. */

const { value } = planPackage(COURSE, BUILD, 'scorm12', schemasOf('scorm12'));
const files = value?.files ?? [];
const text = new TextEncoder().encode('x');

function zipOf(own: readonly PackageFile[], more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({ ...Object.fromEntries(own.map(({ path, bytes }) => [path, bytes])), ...more });
}

/** A zip in which every `a.txt` is called `b.txt`, of which there is one already. */
function twice(): Uint8Array {
  const zip = zipOf(files, { 'a.txt': text, 'b.txt': text });
  for (let at = 0; at < zip.length - 5; at += 1)
    if (new TextDecoder('latin1').decode(zip.subarray(at, at + 5)) === 'a.txt') zip[at] = 'b'.charCodeAt(0);
  return zip;
}

/** A zip whose list is whole, and the first file's packed bytes are not. */
function unreadable(): Uint8Array {
  const zip = zipOf([{ path: 'index.html', bytes: new Uint8Array(4_000).map((_, at) => at % 251) }, ...files]);
  const start = 30 + 'index.html'.length;
  zip.fill(0xff, start, start + 40);
  return zip;
}

const refusals: Readonly<Record<Exclude<keyof typeof words.refused, 'unread'>, () => Uint8Array>> = {
  'too-large': () => new Uint8Array(PACKAGE_LIMITS.zip + 1),
  'not-zip': () => text,
  'too-many-files': () =>
    zipOf([], Object.fromEntries(Array.from({ length: PACKAGE_LIMITS.files + 1 }, (_, at) => [`${at}.txt`, text]))),
  'unpacks-too-large': () => zipOf([], { 'a.txt': new Uint8Array(PACKAGE_LIMITS.unpacked + 1) }),
  'unsafe-path': () => zipOf(files, { '../a.js': text }),
  twice,
  'no-manifest': () => zipOf([], { 'letter.txt': text }),
  'manifest-in-folder': () => zipOf(files.map(({ path, bytes }) => ({ path: `course/${path}`, bytes }))),
  unreadable,
  damaged: () => zipOf(files, { 'extra.txt': text }),
  'not-ours': () => zipPackage({ files }),
};

it.each(Object.entries(refusals))('a zip that is %s is refused for just that, in words without a gap', (kind, make) => {
  const opened = openForDesk(make());
  if (!('refused' in opened)) throw new Error('It was opened.');
  expect(opened.refused).toBe(kind);
  const said = words.refused[opened.refused];
  expect(fill(said.what, { detail: opened.detail })).not.toMatch(/\{|“”|: \.|undefined/);
});
