import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packEdition, ROOT } from '../../scripts/build-all.js';
import { buildPlayer, buildStandalone, prerender } from '../../scripts/build-player.js';
import { buildSlides } from '../../scripts/build-slides.js';
import { sourcesDigest } from '../../scripts/build-stamp.js';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { organisationFiles } from '../../scripts/read-organisation.js';
import { NO_ORGANISATION, type Organisation } from '../../src/course/index.js';
import { brandPackage } from '../../src/desk/brand-package.js';
import { accentStyles, type Digest } from '../../src/organisation/index.js';
import { isRefusal, openPackage, zipPackage, type Edition } from '../../src/packaging/index.js';

const folder = mkdtempSync(join(tmpdir(), 'branded-'));
const overlay = join(folder, 'org.yaml');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function built(overlayPath?: string): Promise<Packer> {
  const { course } = compileOrStop(ROOT, overlayPath);
  const player = await buildPlayer(course, await prerender(course));
  return (edition) => packEdition(course, player, edition);
}

function textsIn(zip: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}

const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);

async function brandedByDesk(zip: Uint8Array, organisation: Organisation): Promise<Uint8Array> {
  const opened = openPackage(zip);
  const files = isRefusal(opened) ? undefined : await brandPackage(opened.files, organisation, digest);
  if (!files) throw new Error('The desk refuses what the build has made.');
  return zipPackage({ files });
}

function styleHash(page: string | undefined): string | undefined {
  return /style-src 'sha256-[^']+' ('sha256-[^']+')/.exec(page ?? '')?.[1];
}

type Packer = (edition: Edition) => Uint8Array;

let organisation: Organisation = NO_ORGANISATION;
let plainZip: Packer;
let brandedZip: Packer;
const pngLogo = { src: 'data:image/png;base64,iVBORw0KGgo=', width: 9, height: 9 };

beforeAll(async () => {
  cpSync(join(ROOT, 'docs/organisation.sample.yaml'), overlay);
  cpSync(join(ROOT, 'docs/organisation-logo.sample.svg'), join(folder, 'organisation-logo.sample.svg'));
  organisation = compileOrStop(ROOT, overlay).course.organisation;
  plainZip = await built();
  brandedZip = await built(overlay);
}, 120_000);

describe('a build with an organisation’s file', { timeout: 120_000 }, () => {
  it('carries colours, logo and contacts into the package, under a hash of their own', () => {
    const plain = textsIn(plainZip('scorm12'));
    const branded = textsIn(brandedZip('scorm12'));
    const page = branded['index.html'] ?? '';
    expect(page).toMatch(/--org-accent:#1f5673/);
    expect(page).toMatch(/--org-accent-dark:#8fd0ec/);
    expect(page).toContain('src="logo.svg"');
    expect(page.includes('data:image')).toBe(false);
    expect(branded['logo.svg']).toBe(readFileSync(join(folder, 'organisation-logo.sample.svg'), 'utf8'));
    expect(branded['imsmanifest.xml']).toContain('href="logo.svg"');
    const scripts = (files: typeof plain) => Object.entries(files).filter(([path]) => path.endsWith('.js'));
    expect(scripts(branded), 'no script knows of it').toEqual(scripts(plain));
    for (const own of [
      '01632 960123',
      '01632 960999',
      '0808 157 0123',
      'https://intranet.example/policies/safeguarding',
    ])
      expect(page).toContain(own);
    expect(styleHash(page)).toMatch(/^'sha256-/);
    expect(styleHash(page)).not.toBe(styleHash(plain['index.html']));
    const { accent, accentDark } = organisation;
    const own = accentStyles({ ...NO_ORGANISATION, accent, accentDark });
    expect(styleHash(page)).toBe(`'sha256-${createHash('sha256').update(own).digest('base64')}'`);
    expect((plain['index.html'] ?? '').includes('<img')).toBe(false);
    expect(Object.keys(plain)).not.toContainEqual(expect.stringMatching(/^logo/));
  });

  it('is, byte for byte, a plain package that has been through the package desk, whatever it was branded with', async () => {
    const other = { ...NO_ORGANISATION, name: 'Other <Care> & "Co" $1', passMark: 60, logo: pngLogo };
    for (const edition of ['scorm12', 'scorm2004'] as const) {
      const made = await brandedByDesk(plainZip(edition), organisation);
      expect(Buffer.from(made).equals(Buffer.from(brandedZip(edition))), `${edition}, branded`).toBe(true);
      const again = await brandedByDesk(await brandedByDesk(made, other), NO_ORGANISATION);
      expect(Buffer.from(again).equals(Buffer.from(plainZip(edition))), `${edition}, plain again`).toBe(true);
    }
  });

  it('carries them into the stand-alone copy, whose logo is inside, and the colours into the slides', async () => {
    const { course } = compileOrStop(ROOT, overlay);
    await buildStandalone(course, await prerender(course), join(folder, 'standalone'));
    const page = readFileSync(join(folder, 'standalone/index.html'), 'utf8');
    expect(page).toMatch(/--org-accent:#1f5673/);
    expect(page).toContain('<img class="logo" src="data:image/svg+xml;base64,');
    await buildSlides(course, join(folder, 'slides'));
    expect(readFileSync(join(folder, 'slides/index.html'), 'utf8')).toMatch(/--org-accent-dark:#8fd0ec/);
  });

  it('is stale with another file, another content of it, or another logo', () => {
    const digest = (path?: string): string => sourcesDigest(ROOT, organisationFiles(ROOT, path));
    const before = digest(overlay);
    expect(digest(overlay)).toBe(before);
    expect(digest()).not.toBe(before);
    const other = join(folder, 'other');
    mkdirSync(other);
    cpSync(overlay, join(other, 'org.yaml'));
    expect(digest(join(other, 'org.yaml'))).not.toBe(before);
    const logo = join(folder, 'organisation-logo.sample.svg');
    writeFileSync(logo, readFileSync(logo, 'utf8').replace('#1f5673', '#1f5674'));
    const repainted = digest(overlay);
    expect(repainted).not.toBe(before);
    writeFileSync(overlay, `${readFileSync(overlay, 'utf8')}# a note\n`);
    expect(digest(overlay)).not.toBe(repainted);
  });
});
