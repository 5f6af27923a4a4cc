import { describe, expect, it } from 'vitest';
import { fittingSize, textHeight } from '../../src/print/pptx/measure.js';
import { plainText, readRichText } from '../../src/print/pptx/rich-text.js';

describe('the measure of a text', () => {
  const { paragraphs } = readRichText(`<p>${'Nine o’clock and a wet pavement. '.repeat(12)}</p>`);

  it('grows with the words, the size and a narrower column', () => {
    const base = textHeight(paragraphs, 'body', 20, 600);
    expect(textHeight([...paragraphs, ...paragraphs], 'body', 20, 600)).toBeGreaterThan(2 * base);
    expect(textHeight(paragraphs, 'body', 24, 600)).toBeGreaterThan(base);
    expect(textHeight(paragraphs, 'body', 20, 300)).toBeGreaterThan(base);
  });

  it('knows a line of Verdana: 54 letters of this kind to 400 points at 14', () => {
    const line = readRichText('<p>The quick brown fox jumps over the lazy dog and runs o</p>').paragraphs;
    const high = (width: number): number => Math.round(textHeight(line, 'body', 14, width) / (14 * 1.24));
    expect(high(430)).toBe(1);
    expect(high(370)).toBe(2);
  });

  it('takes the largest size that fits, and the smallest where none does', () => {
    const sizes = [30, 20, 10];
    expect(fittingSize(paragraphs, 'body', sizes, 900, 10_000)).toBe(30);
    expect(fittingSize(paragraphs, 'body', sizes, 600, textHeight(paragraphs, 'body', 20, 600))).toBe(20);
    expect(fittingSize(paragraphs, 'body', sizes, 100, 10)).toBe(10);
  });
});

describe('rich text', () => {
  it('keeps paragraphs, points, looks and rows', () => {
    const { paragraphs, rows } = readRichText(
      '<p>One <strong>two</strong></p>\n<ul>\n<li>three &amp; <em>four</em></li>\n</ul><table><tbody><tr><td>a</td><td>b <em>c</em></td></tr></tbody></table>',
    );
    expect(plainText(paragraphs)).toBe('One two\n• three & four');
    expect(paragraphs[0]?.runs).toContainEqual({ text: 'two', bold: true, italic: false });
    expect(rows).toEqual([['a', 'b c']]);
  });
});
