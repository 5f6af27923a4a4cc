import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/compiler/index.js';
import type { Logo } from '../../src/course/index.js';
import { base64Of, bytesOf } from '../../src/organisation/index.js';
import { baseWith } from '../compiler/fixture-course.js';

function withLogo(name: string, bytes: Uint8Array): { logo: Logo | undefined; messages: string[] } {
  const files = baseWith('content/course.yaml', (text) => `${text}organisation: { logo: ${name} }\n`);
  const { course, diagnostics } = compileCourse(files, { logo: { path: `content/${name}`, bytes } });
  return { logo: course?.organisation.logo, messages: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

function svg(inside: string, attributes = 'viewBox="0 0 200 50"'): Uint8Array {
  return new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
}

/** The beginning of a PNG, which is all that is read of it. */
function png(width: number, height: number, size = 64): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe('base64', () => {
  it('is what Node makes of the same bytes, of any length, and leads back to them', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length) % 256);
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(bytesOf(base64Of(bytes))).toEqual(bytes);
    }
  });
});

describe('a logo', () => {
  it('is taken in, 40 pixels high where it is drawn', () => {
    const { logo, messages } = withLogo('a.svg', svg('<path d="M0 0h9"/>'));
    expect(messages).toEqual([]);
    expect(logo).toMatchObject({ width: 160, height: 40 });
    expect(logo?.src).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(withLogo('a.svg', svg('', 'width="30px" height="60"')).logo).toMatchObject({ width: 20, height: 40 });
  });

  it('is not blown up where it is made of pixels, and is at most 40 high', () => {
    expect(withLogo('a.png', png(60, 30)).logo).toMatchObject({ width: 60, height: 30 });
    expect(withLogo('a.png', png(320, 80)).logo).toMatchObject({ width: 160, height: 40 });
  });

  it('may be 30 kB and no more', () => {
    expect(withLogo('a.png', png(80, 80, 30_000)).messages).toEqual([]);
    expect(withLogo('a.png', png(80, 80, 30_001)).messages).toEqual([
      'logo: the logo content/a.png is 31 kB, and at most 30 kB are taken',
    ]);
  });

  it.each([
    ['<script>1</script>', 'holds <script>'],
    ['<g><foreignObject/></g>', 'holds <foreignObject>'],
    ['<path onload="x()"/>', 'holds code, in onload'],
    ['<g><image href="https://elsewhere.example/a.png"/></g>', 'leads out of itself, in href'],
    ['<use xlink:href="//elsewhere.example/a.svg#b"/>', 'leads out of itself, in xlink:href'],
    ['<a href="javascript:alert(1)"/>', 'leads out of itself, in href'],
    ['<image href="data:text/html,x"/>', 'leads out of itself, in href'],
  ])('may not hold %s', (inside, message) => {
    expect(withLogo('a.svg', svg(inside)).messages).toEqual([expect.stringContaining(message)]);
  });

  it('may point at its own parts and hold a picture of its own', () => {
    const inside = '<linearGradient id="g"/><use href="#g"/><image href="data:image/png;base64,AAAA"/>';
    expect(withLogo('a.svg', svg(inside)).messages).toEqual([]);
  });

  it('is refused where it is not what its name says', () => {
    expect(withLogo('a.png', svg('')).messages).toEqual([expect.stringContaining('is no PNG picture')]);
    expect(withLogo('a.svg', png(9, 9)).messages).toEqual([expect.stringContaining('cannot be read as SVG')]);
    const page = new TextEncoder().encode('<html xmlns="http://www.w3.org/1999/xhtml"/>');
    expect(withLogo('a.svg', page).messages).toEqual([expect.stringContaining('is no SVG picture')]);
    expect(withLogo('a.svg', svg('', '')).messages).toEqual([expect.stringContaining('has no viewBox')]);
    expect(withLogo('a.png', png(0, 9)).messages).toEqual([expect.stringContaining('has no width or no height')]);
  });

  it('in content/ is not called a file that nothing reads', () => {
    const path = 'content/own.svg';
    const bytes = svg('<path d="M0 0h9"/>');
    const files = [
      ...baseWith('content/course.yaml', (text) => `${text}organisation: { logo: own.svg }\n`),
      { path, text: new TextDecoder().decode(bytes) },
    ];
    expect(compileCourse(files, { logo: { path, bytes } }).diagnostics).toEqual([]);
  });
});
