import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { planPackage, zipPackage, type PackagePlan } from '../../src/packaging/index.js';
import { BUILD, COURSE, file, schemasOf } from './fixtures.js';

function plan(build = BUILD): PackagePlan {
  const { value } = planPackage(COURSE, build, 'scorm2004', schemasOf('scorm2004'));
  if (!value) throw new Error('The fixture cannot be packed.');
  return value;
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const zone = process.env['TZ'];

describe('zipPackage', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('gives the same bytes in every time zone', () => {
    const digests = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'Europe/London'].map(
      (tz) => {
        process.env['TZ'] = tz;
        return digest(zipPackage(plan()));
      },
    );
    expect(new Set(digests).size).toBe(1);
  });

  it('gives the same bytes whatever the order of the build, and others for other content', () => {
    const once = digest(zipPackage(plan()));
    expect(digest(zipPackage(plan([...BUILD].reverse())))).toBe(once);
    expect(digest(zipPackage(plan([...BUILD, file('more.txt')])))).not.toBe(once);
  });

  it('dates every entry 1 January 1980, without any other time', () => {
    const bytes = zipPackage(plan());
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(0, true)).toBe(0x04034b50);
    expect(view.getUint16(12, true)).toBe((1 << 5) | 1);
    expect(view.getUint16(28, true)).toBe(0);
  });

  it.each([
    ['packs text', 'more.js', 0, 500],
    ['does not pack again what is packed', 'more.woff2', 5000, 5500],
  ])('%s', (_, path, least, most) => {
    const grown = zipPackage(plan([...BUILD, file(path, 'a'.repeat(5000))])).length - zipPackage(plan()).length;
    expect(grown).toBeGreaterThan(least);
    expect(grown).toBeLessThan(most);
  });

  it('unpacks to what was planned, with nothing but files and no folder around them', () => {
    const planned = plan();
    const unpacked = unzipSync(zipPackage(planned));
    expect(Object.keys(unpacked)).toEqual(planned.files.map(({ path }) => path));
    for (const { path, bytes } of planned.files) expect(unpacked[path]).toEqual(new Uint8Array(bytes));
  });
});
