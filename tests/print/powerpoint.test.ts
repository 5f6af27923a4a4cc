import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { planSlideDeck } from '../../src/deck/index.js';
import { renderPowerPoint, type ThemeColours } from '../../src/print/index.js';
import { COMPILED } from './course.js';

const deck = planSlideDeck(COMPILED.course);
const slides = deck.groups.flatMap((group) => group.slides);

/** One pixel: what the drawings show is the browser's affair. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const pictures = new Map(
  slides.flatMap(({ content }) => ('picture' in content ? [[content.picture.name, PIXEL]] : [])),
);
const slots = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink'];
const colours = Object.fromEntries([...slots, 'folHlink'].map((slot, at) => [slot, `#0000${at + 10}`])) as unknown;
const look = { pictures, colours: colours as ThemeColours };

let files: Record<string, string>;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await renderPowerPoint(deck, look);
  files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}, 60_000);

const slideFiles = (): string[] => slides.map((_, at) => files[`ppt/slides/slide${at + 1}.xml`] ?? '');

describe('the deck as a PowerPoint file', () => {
  it('is XML that can be read, all of it', () => {
    for (const [path, text] of Object.entries(files)) {
      if (/\.(xml|rels)$/.test(path)) expect(() => create(text), path).not.toThrow();
    }
  });

  it('has every slide of the deck, with a title of its own in the place for titles', () => {
    expect(Object.keys(files).filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path))).toHaveLength(slides.length);
    for (const slide of slideFiles()) {
      const [title = ''] = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?type="title"[\s\S]*?<\/p:sp>/.exec(slide) ?? [];
      expect(title).toMatch(/<a:t>[^<]+<\/a:t>/);
    }
  });

  it('has notes for each slide, in paragraphs', () => {
    slides.forEach((_, at) => {
      const notes = files[`ppt/notesSlides/notesSlide${at + 1}.xml`] ?? '';
      expect(notes).toMatch(/<a:t>(This slide|Beside the best route): /);
      expect(notes).not.toMatch(/<a:t>[^<]*\n[^<]*<\/a:t>/);
    });
    expect(files['ppt/notesSlides/notesSlide2.xml']).toContain('Ask: Your name, your job');
  });

  it('says of each picture what it shows', () => {
    const shown = slideFiles().flatMap((slide) => slide.match(/<p:pic>[\s\S]*?<\/p:pic>/g) ?? []);
    const drawn = slides.filter(({ content }) => 'picture' in content);
    expect(shown).toHaveLength(drawn.length);
    for (const picture of shown) expect(picture).toMatch(/descr="[^"]{20,}"/);
  });

  it('has the settings of a paragraph at its beginning, once, as PowerPoint asks', () => {
    for (const slide of slideFiles()) {
      for (const [paragraph] of slide.matchAll(/<a:p>[\s\S]*?<\/a:p>/g)) {
        expect(paragraph.match(/<a:pPr\b/g)?.length ?? 0).toBeLessThanOrEqual(1);
        expect(paragraph).toMatch(/^<a:p>(?!.*<a:pPr).*|^<a:p><a:pPr/s);
      }
    }
  });

  it('counts the steps of what a room does, and says how long it has', () => {
    const tasks = slides.flatMap(({ content }, at) => (content.kind === 'activity' ? [{ content, at }] : []));
    expect(tasks.length).toBeGreaterThan(6);
    for (const { content, at } of tasks) {
      const steps = content.html.match(/<li>/g) ?? [];
      expect(slideFiles()[at]?.match(/<a:buAutoNum type="arabicPeriod"/g)).toHaveLength(steps.length);
      expect(slideFiles()[at]).toContain(`<a:t>${content.timer ?? 0} min</a:t>`);
    }
  });

  it('leads from each choice to the slide of its passage', () => {
    const folios = new Map(slides.map(({ id }, at) => [id, at + 1]));
    slides.forEach(({ content }, at) => {
      if (content.kind !== 'vote' && content.kind !== 'feedback') return;
      const rels = files[`ppt/slides/_rels/slide${at + 1}.xml.rels`] ?? '';
      const links = slideFiles()[at]?.match(/<a:hlinkClick r:id="(rId\d+)"/g) ?? [];
      const targets = links.map((link) => {
        const id = /rId\d+/.exec(link)?.[0] ?? '';
        const [relation = ''] = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(rels) ?? [];
        return Number(/slide(\d+)\.xml/.exec(relation)?.[1]);
      });
      expect(targets).toEqual(content.choices.map(({ leadsTo }) => folios.get(leadsTo)));
    });
  });

  it('has the course’s colours and faces in its theme, and names them by their place', () => {
    expect(files['ppt/theme/theme1.xml']).toContain('<a:accent1><a:srgbClr val="000014"/></a:accent1>');
    expect(files['ppt/theme/theme1.xml']).toContain('typeface="Georgia"');
    for (const slide of slideFiles()) expect(slide).not.toContain('srgbClr');
  });

  it('speaks the course’s language, and has a section for each part', () => {
    for (const slide of slideFiles()) expect(slide).not.toContain('lang="en-US"');
    const names = [...(files['ppt/presentation.xml'] ?? '').matchAll(/<p14:section name="([^"]*)"/g)];
    expect(names).toHaveLength(new Set(deck.groups.map(({ title }) => title)).size);
  });

  it('keeps a drawing that stands on several slides once', () => {
    expect(Object.keys(files).filter((path) => path.startsWith('ppt/media/'))).toHaveLength(1);
  });

  it('is the same to the byte when made again', async () => {
    expect(Buffer.compare(Buffer.from(await renderPowerPoint(deck, look)), Buffer.from(bytes))).toBe(0);
  });

  it('is not made when words would run out of their box', async () => {
    const long = 'word '.repeat(600);
    const groups = deck.groups.map((group) => ({
      ...group,
      slides: group.slides.map((slide) =>
        slide.content.kind === 'passage' ? { ...slide, content: { ...slide.content, html: `<p>${long}</p>` } } : slide,
      ),
    }));
    await expect(renderPowerPoint({ ...deck, groups }, look)).rejects.toThrow(/Too many words .* cs1_start/);
  });
});
