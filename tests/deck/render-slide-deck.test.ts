import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  planSlideDeck,
  renderDeckPage,
  renderLaterSlides,
  renderReadingPage,
  renderSlideDeck,
} from '../../src/deck/index.js';
import { COURSE, slide, withSlides } from './fixture.js';

const deck = planSlideDeck(COURSE);
const html = renderSlideDeck(deck);

it('renders the fixture as before', async () => {
  await expect(`${html}\n`).toMatchFileSnapshot('../golden/deck.html');
});

it('gives every slide one heading and its planned seconds', () => {
  const slides = html.split(/(?=<section id=)/).slice(1);
  expect(slides.map((each) => each.match(/<h2/g)?.length)).toEqual(slides.map(() => 1));
  expect(html).toMatch(/id="mod4_five-needs"[^>]*data-timing="120"/);
  expect(html).toMatch(/id="cs1_locked-in"[^>]*data-timing="0"/);
});

it('links choices to slides by native links, keyboard and all', () => {
  const ids = new Set([...html.matchAll(/<section id="([^"]+)"/g)].map((match) => match[1]));
  const targets = [...html.matchAll(/<a [^>]*href="#\/([^"]+)"/g)].map((match) => match[1]);
  expect(targets).toHaveLength(7);
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
});

it('escapes titles, and sets a sentence without a title as the heading', () => {
  const plan = planSlideDeck(withSlides(slide({ title: 'Less < more & "so"' }), slide({ html: '<p>Only this.</p>' })));
  expect(renderSlideDeck(plan)).toContain('Less &lt; more &amp; &quot;so&quot;');
  expect(renderSlideDeck(plan)).toContain('<h2 class="huge">Only this.</h2>');
});

it('names every feedback in words and stones, and its moves', () => {
  expect(html).toMatch(/<i class="on"><\/i><i class="on"><\/i><i class="on"><\/i><\/span>Strong choice/);
  expect(html).toContain('<li>Autonomy down 2</li><li>Safety up 1</li>');
});

it('writes a page without a style attribute, an inline handler or a foreign address', () => {
  const page = renderDeckPage(deck, '');
  expect(page).not.toMatch(/\sstyle=|\son[a-z]+=|https?:\/\//);
});

it('parts the page from the slides that may follow, and loses none', () => {
  const page = renderDeckPage(deck, '');
  const later = renderLaterSlides(deck);
  for (const { id } of deck.groups.flatMap(({ slides }) => slides)) {
    const inPage = page.includes(`<section id="${id}"`);
    const inLater = later.includes(`<section id=\\"${id}\\"`);
    expect([id, inPage, inLater]).toEqual([id, id === 'welcome', id !== 'welcome']);
  }
});

it('offers every session on the first slide, with its time', () => {
  const page = renderDeckPage(deck, '');
  const offered = [...page.matchAll(/<a href="\?session=([^"]+)"/g)].map((match) => match[1]);
  expect(offered).toEqual(deck.sessions.map(({ id }) => id));
  expect(page).toContain('<span class="time">');
});

it('reads as a plain page: every slide, its notes, no button and headings in order', () => {
  const page = renderReadingPage(deck, '');
  const levels = [...page.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
  expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(page).not.toMatch(/<button|<script/);
  for (const { id } of deck.groups.slice(1).flatMap(({ slides }) => slides)) {
    expect(page).toContain(`<article id="${id}"`);
  }
});

it('gives no slide a class that the learner’s pages have styles for', () => {
  const rules = readFileSync('src/ui/base.css', 'utf8');
  const kinds = new Set(
    [...renderSlideDeck(planSlideDeck(COURSE)).matchAll(/class="slide ([\w-]+)"/g)].map(([, kind]) => kind),
  );
  expect(kinds.size).toBeGreaterThan(6);
  for (const kind of kinds) expect(rules).not.toMatch(new RegExp(`\\.${kind}(?![\\w-])`));
});
