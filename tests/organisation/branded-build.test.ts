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

const folder = mkdtempSync(join(tmpdir(), 'branded-'));
const overlay = join(folder, 'org.yaml');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function packed(overlayPath?: string): Promise<Readonly<Record<string, string>>> {
  const { course } = compileOrStop(ROOT, overlayPath);
  const player = await buildPlayer(course, await prerender(course));
  const files = unzipSync(packEdition(course, player, 'scorm12'));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

function styleHash(page: string | undefined): string | undefined {
  return /style-src ('sha256-[^']+')/.exec(page ?? '')?.[1];
}

beforeAll(() => {
  cpSync(join(ROOT, 'docs/organisation.sample.yaml'), overlay);
  cpSync(join(ROOT, 'docs/organisation-logo.sample.svg'), join(folder, 'organisation-logo.sample.svg'));
});

describe('a build with an organisation’s file', { timeout: 120_000 }, () => {
  it('carries colours, logo and contacts into the package, under a hash of their own', async () => {
    const plain = await packed();
    const branded = await packed(overlay);
    const page = branded['index.html'] ?? '';
    expect(page).toMatch(/--org-accent:#1f5673/);
    expect(page).toMatch(/--org-accent-dark:#8fd0ec/);
    expect(page).toContain('src="logo.svg"');
    expect(page.includes('data:image')).toBe(false);
    expect(branded['logo.svg']).toBe(readFileSync(join(folder, 'organisation-logo.sample.svg'), 'utf8'));
    expect(branded['imsmanifest.xml']).toContain('href="logo.svg"');
    const scripts = Object.entries(branded).filter(([path]) => path.endsWith('.js'));
    const text = scripts.map(([, script]) => script).join('');
    for (const own of [
      '01632 960123',
      '01632 960999',
      '0808 157 0123',
      'https://intranet.example/policies/safeguarding',
    ])
      expect(text).toContain(own);
    expect(styleHash(page)).toMatch(/^'sha256-/);
    expect(styleHash(page)).not.toBe(styleHash(plain['index.html']));
    expect((plain['index.html'] ?? '').includes('<img')).toBe(false);
    expect(Object.keys(plain)).not.toContainEqual(expect.stringMatching(/^logo/));
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
