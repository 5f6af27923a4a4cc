import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { readGallery } from '../../scripts/gallery-examples.js';
import { outlineOf } from '../../src/course/index.js';
import type { PageGroup } from '../../src/gallery/gallery-data.js';
import type { Learner } from '../../src/gallery/learners/learner.js';
import type { PageExample } from '../../src/gallery/pages/page-example.js';
import { performPresses, type Press } from '../../src/gallery/pages/press.js';
import { viewOf } from '../../src/player/view.js';

const PLAYER = 'src/player';
const { course } = compileOrStop('.');
const gallery = readGallery('.', course);
const groups = gallery.groups.filter(({ kind }) => kind === 'page') as unknown as readonly PageGroup[];
const learners = (gallery.learners as readonly Learner[]).map(({ name }) => name);
const outline = outlineOf(course);

const components = readdirSync(PLAYER, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.svelte'),
);
const kebab = (path: string): string =>
  basename(path, '.svelte')
    .replace(/\B[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();

const KNOWN: Record<keyof PageExample, true> = {
  name: true,
  title: true,
  alone: true,
  learner: true,
  at: true,
  lms: true,
  record: true,
  device: true,
  otherTab: true,
  parts: true,
  organisation: true,
  left: true,
  presses: true,
  shows: true,
};

describe('the gallery shows the player', () => {
  it('in every page that it has: whatever makes the page’s main part, and each panel', () => {
    const pages = components.filter(
      (path) => path.endsWith('Panel.svelte') || readFileSync(join(PLAYER, path), 'utf8').includes('<main id="main"'),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(groups.map(({ name }) => name)).toEqual(expect.arrayContaining(pages.map(kebab)));
  });

  it('under the names of its components', () => {
    expect(components.map(kebab)).toEqual(expect.arrayContaining(groups.map(({ name }) => name)));
  });
});

describe.each(groups)('the examples of $name', ({ examples }) => {
  it('go by names of their own, say what is on screen, and nothing that nobody knows', () => {
    const names = examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const example of examples) {
      expect(example.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(example.shows, example.name).toMatch(/.{7}/);
      expect(Object.keys(KNOWN), example.name).toEqual(expect.arrayContaining(Object.keys(example)));
    }
  });

  it('name learners and places that there are', () => {
    for (const { name, learner, at, device } of examples) {
      for (const each of [learner, device?.ahead]) if (each !== undefined) expect(learners, name).toContain(each);
      if (at !== undefined) expect(viewOf(`#${at}`, outline).kind, `${name}: ${at}`).not.toBe('home');
    }
  });

  it('say no two the same', () => {
    const states = examples.map((example) =>
      JSON.stringify(Object.entries(example).filter(([key]) => !['name', 'title', 'shows'].includes(key))),
    );
    expect(new Set(states).size).toBe(states.length);
  });
});

describe('a press', () => {
  const presses: readonly Press[] = [
    { role: 'button', name: 'Contents' },
    { role: 'link', name: 'Sources' },
  ];

  it('is done after the one before it, as soon as its target is there', async () => {
    const done: string[] = [];
    let looked = 0;
    await performPresses(
      presses,
      ({ name }) => (name === 'Sources' && (looked += 1) < 3 ? undefined : name),
      (target) => done.push(target),
    );
    expect(done).toEqual(['Contents', 'Sources']);
  });

  it('that finds nothing fails, with what was looked for', async () => {
    const done: string[] = [];
    const find = ({ name }: Press): string | undefined => (name === 'Contents' ? name : undefined);
    const pressing = performPresses(presses, find, (target) => done.push(target), 20);
    await expect(pressing).rejects.toThrow('A press of the gallery finds no link "Sources".');
    expect(done).toEqual(['Contents']);
  });
});
