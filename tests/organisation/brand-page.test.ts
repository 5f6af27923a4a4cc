import { describe, expect, it } from 'vitest';
import { NO_ORGANISATION, organisationIn, ownBlockIn } from '../../src/course/index.js';
import { brandPage, previewPage, readOwnBlock, unbrandedHead, type Digest } from '../../src/organisation/index.js';

const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes);
const FACTS = { course: { id: 'kettles', title: 'Kettles & cups', version: '1.0.0', passMark: 80 }, logoWords: 'Logo' };
const PAGE = `<html lang="en-GB"><head>
<link rel="modulepreload" href="app.js">
<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-A=' 'sha256-B='; img-src data:">
<style>@font-face{src:url(fonts/one.woff2)}</style>
${unbrandedHead(FACTS)}
<script>run()</script></head><body><noscript><p>No</p></noscript><a class="skip" href="#main">Skip</a>
<!--logo--><!--/logo--><button class="btn" type="button" aria-disabled="true">Opening…</button></body></html>`;
const OWN = {
  ...NO_ORGANISATION,
  name: '</script><script>alert("1")</script> $& Care',
  logo: { src: 'logo.svg', width: 120, height: 40 },
  accent: { colour: '#1f5673', hover: '#174056' },
};

async function branded(page = PAGE): Promise<string> {
  return (await brandPage(page, OWN, digest)) ?? '';
}

describe('a page with an organisation’s own', () => {
  it('says it as data that nothing in it can end early', async () => {
    const page = await branded();
    expect(readOwnBlock(page)?.organisation).toEqual(OWN);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toContain('alt="&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; $&amp; Care"');
    expect(page).toContain(
      '<style id="organisation-colours">:root{--org-accent:#1f5673;--org-accent-2:#174056}</style>',
    );
  });

  it('leads back to the page without it', async () => {
    expect(await brandPage(await branded(), OWN, digest)).toBe(await branded());
    const plain = await brandPage(PAGE, NO_ORGANISATION, digest);
    expect(await brandPage(await branded(), NO_ORGANISATION, digest)).toBe(plain);
  });

  it.each(['<!--logo-->', '<style id="organisation-colours">', "'sha256-B='", 'id="organisation"'])(
    'is not made of one without %s',
    async (part) => {
      expect(await brandPage(PAGE.replace(part, ''), OWN, digest)).toBeUndefined();
    },
  );

  it('is not made of one with a place twice, or data of another form', async () => {
    expect(await brandPage(`${PAGE}<!--logo--><!--/logo-->`, OWN, digest)).toBeUndefined();
    expect(await brandPage(PAGE.replace('"form":1', '"form":2'), OWN, digest)).toBeUndefined();
  });

  it('is read as nobody’s own where a learning system has changed the data', () => {
    for (const text of [undefined, null, '', '{', 'null', '[]', '{"form":9}']) {
      expect(organisationIn(text)).toEqual(NO_ORGANISATION);
      expect(ownBlockIn(text)).toBeUndefined();
    }
  });
});

describe('its preview', () => {
  it('runs nothing, leads nowhere and fetches nothing', async () => {
    const files = ['fonts/one.woff2', 'logo.svg'].map((path) => ({ path, bytes: new Uint8Array([1, 2, 3]) }));
    const page = previewPage(await branded(), files, { theme: 'dark', start: 'Start' });
    expect(page).not.toMatch(/<script|<noscript|<link|http-equiv|href=/);
    expect(page).toContain('<html data-letters data-theme="dark" lang="en-GB">');
    expect(page).toContain('url(data:font/woff2;base64,AQID)');
    expect(page).toContain('src="data:image/svg+xml;base64,AQID"');
    expect(page).toContain('<a class="btn">Start</a>');
  });
});
