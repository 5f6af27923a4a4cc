import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ActivityReport, NotesBook } from '../../modules/index.js';
import { createNotesBook, lessonModuleNames, loadLessonModule, playExample } from '../../modules/index.js';
import { WORKSHEETS, type ActivityName, type ActivityWords, type Worksheet } from '../../src/course/index.js';
import { examplesOf, wordsOf } from './authored-words.js';

interface Loaded {
  readonly component: unknown;
  readonly worksheet?: (words: ActivityWords, notes: NotesBook) => Worksheet;
  readonly createState: (words: ActivityWords, saved: ActivityReport | undefined, notes: NotesBook) => object;
}
/** Pairs a module with its own words, which the type of a union of modules cannot say. */
const load = async (name: ActivityName) => (await loadLessonModule(name)) as unknown as Loaded;

test('there is a module for every file of words, and words for every module', () => {
  const files = readdirSync('content/activities').map((file) => file.replace('.yaml', ''));
  expect(files.sort()).toEqual([...lessonModuleNames].sort());
});

test('the eight ideas are called and explained as in content/principles.yaml', () => {
  const text = readFileSync('content/principles.yaml', 'utf8');
  const principles = parse(text) as { id: string; tag: string }[];
  const tags = principles.filter(({ id }) => id.startsWith('P')).map(({ id, tag }) => `${id} ${tag}`);
  expect(wordsOf('which-idea').ideas.map(({ id, tag }) => `${id} ${tag}`)).toEqual(tags);
});

describe.each(lessonModuleNames)('%s', (name) => {
  const examples = examplesOf(name);

  test('has named states, each under its own name', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(new Set(examples.map((example) => example.name)).size).toBe(examples.length);
    for (const example of examples) expect(example.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('makes a worksheet where authors may ask for one, blank from an empty book, and nowhere else', async () => {
    const { worksheet } = await load(name);
    expect(worksheet !== undefined).toBe(WORKSHEETS.includes(name));
    if (!worksheet) return;
    const blank = worksheet(wordsOf(name), createNotesBook());
    expect(blank.fileName).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(blank.notice).toContain('Practice document. Not a care record.');
    expect(blank.parts.flatMap((part) => (part.kind === 'field' ? [part.text] : [])).join('')).toBe('');
  });

  test.each(examples)('can be brought to "$name"', async (example) => {
    const { component, createState } = await load(name);
    expect(component).toBeTypeOf('function');
    const state = createState(wordsOf(name), example.saved, createNotesBook());
    expect(() => playExample(state, example)).not.toThrow();
  });
});

test('an example with an action that a module does not know is refused by name', () => {
  const example = { name: 'odd', title: '', view: 'main', actions: [['jump', 1]] as const };
  expect(() => playExample({}, example)).toThrow('Example "odd": there is no action "jump".');
});
