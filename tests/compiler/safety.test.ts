import { describe, expect, it } from 'vitest';
import { renderInline, renderStretch } from '../../src/compiler/markdown.js';
import { parsePicture } from '../../src/compiler/parse-picture.js';
import { Report } from '../../src/compiler/report.js';
import { Places } from '../../src/compiler/source-file.js';

const UNSAFE = [
  '<script>alert(1)</script>',
  '<!-- a comment <img src=x onerror=alert(1)> -->',
  'words <!-- a comment --> words',
  '<img src=x onerror="alert(1)">',
  'words <b onclick="alert(1)">bold</b>',
  '<svg><style>*{display:none}</style></svg>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](  javascript:alert(1) )',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](vbscript:x)',
  '[a](//example.org)',
  '[a](/x)',
  '<javascript:alert(1)>',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '![a](https://example.org/x.png)',
  '![a][b]\n\n[b]: https://example.org/x.png',
  '- [a](javascript:alert(1))',
  '> <i>x</i>',
  '| a |\n|---|\n| <i>x</i> |',
  '### <i>x</i>',
  '**[a](javascript:alert(1))**',
];

/** Tags that the dialect itself makes. */
const OWN =
  /<\/?(p|ul|ol|li|a|button|strong|em|blockquote|table|thead|tbody|tr|th|td|h[2-5]|code|pre|hr|br|del)\b[^>]*>/g;

describe('prose', () => {
  it.each(UNSAFE)('refuses %j, and passes nothing of it on', (text) => {
    const report = new Report();
    const places = new Places({ path: 'x.md', text });
    const { html } = renderStretch({ text, offset: 0 }, places, report);
    expect(report.diagnostics.length).toBeGreaterThan(0);
    expect(html).not.toMatch(/\bon\w+=|href="(?!https:|tel:|sms:)|src=/i);
    expect(html.replace(OWN, '')).not.toMatch(/[<>]/);
  });

  it('rings and texts from the page itself, and opens other sites beside it', () => {
    const places = new Places({ path: 'x.md', text: '' });
    const report = new Report();
    const html = (text: string): string => renderInline({ text, offset: 0 }, places, report).html;
    expect(html('[999](tel:999)')).toBe('<a href="tel:999">999</a>');
    expect(html('[85258](sms:85258)')).toBe('<a href="sms:85258">85258</a>');
    expect(html('[a](https://example.org)')).toContain('target="_blank"');
    expect(report.diagnostics).toEqual([]);
  });

  it('escapes what only looks like mark-up', () => {
    const report = new Report();
    const places = new Places({ path: 'x.md', text: '' });
    const text = '1 < 2 & `<b>` [x"y](term:a"b) [z](https://example.org/?a="b"&c)';
    const { html } = renderInline({ text, offset: 0 }, places, report);
    expect(report.diagnostics).toEqual([]);
    expect(html).toBe(
      '1 &lt; 2 &amp; <code>&lt;b&gt;</code> <button type="button" class="term" aria-haspopup="dialog" data-term="a&quot;b">x”y</button> ' +
        '<a href="https://example.org/?a=&quot;b&quot;&amp;c" target="_blank" rel="noopener noreferrer">z</a>',
    );
  });
});

describe('a drawing', () => {
  const drawn = (inside: string) =>
    parsePicture({
      path: 'content/pictures/x.svg',
      text: `<?xml version="1.0"?>\n<!-- by hand -->\n<svg viewBox="0 0 1 1"><desc>A &lt;line&gt;</desc>${inside}</svg>`,
    });

  it('is written anew, with its desc as words', () => {
    const { value } = drawn(
      '<!-- <script> --><title>T</title><style>.a{fill:red}</style><path id="a" class="b" d="M0 0"/>',
    );
    expect(value).toEqual({
      name: 'x',
      svg: '<svg class="ill" viewBox="0 0 1 1" aria-hidden="true" focusable="false"><path class="b" d="M0 0"/></svg>',
      alt: 'A <line>',
    });
  });

  it('keeps its words as words', () => {
    const { value } = drawn('<text>1 &lt; 2</text><text><![CDATA[<img src=x onerror=alert(1)>]]></text>');
    expect(value?.svg).toContain('<text>1 &lt; 2</text><text>&lt;img src=x onerror=alert(1)&gt;</text>');
  });

  it('is not led out of by an empty style', () => {
    expect(drawn('<style/><path d="M0 0"/>').value?.svg).not.toContain('style');
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<path d="M0 0" onload="alert(1)"/>',
    '<path d="M0 0" ONLOAD="alert(1)"/>',
    '<foreignObject><b>x</b></foreignObject>',
    '<path style="fill:url(https://example.org)" d="M0 0"/>',
    '<a href="https://example.org"><path d="M0 0"/></a>',
    '<use href="#x"/>',
    '<path d="M0 0" fill="url(#x)"/>',
    '<g><g><animate attributeName="d" to="x"/></g></g>',
    '<text lang="en">x</text>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">x</svg:script>',
  ])('is refused with %s', (inside) => {
    const { value, diagnostics } = drawn(inside);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['picture']);
  });
});
