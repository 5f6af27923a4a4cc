import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createNotesBook } from '../../modules/index.js';
import { MyPrinciplesState } from '../../modules/my-principles/my-principles.svelte.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('my-principles');
const ids = (state: MyPrinciplesState) => state.picked.map(({ id }) => id);

test('three are carried, in the order in which they were picked; a fourth waits until one is put back', () => {
  const state = new MyPrinciplesState(words, createNotesBook());
  for (const id of ['P5', 'P2', 'P8', 'P1']) state.pick(id);
  expect([ids(state), state.full]).toEqual([['P5', 'P2', 'P8'], true]);
  state.pick('P2');
  state.pick('P1');
  expect([ids(state), state.full]).toEqual([['P5', 'P8', 'P1'], false]);
});

test('the card holds what is picked and written, and goes with the notes', () => {
  const notes = createNotesBook();
  const state = new MyPrinciplesState(words, notes);
  state.pick('P4');
  state.note = 'I say what I saw, the same day.';
  const fields = state.sheet.parts.map((part) => (part.kind === 'field' ? `${part.label}: ${part.text}` : ''));
  expect(fields).toEqual([
    'Seeing means doing: Once you have seen a risk, you cannot un-see it. Think about it and do something sensible.',
    'In my work, this means…: I say what I saw, the same day.',
  ]);
  notes.clear();
  expect([ids(state), state.note]).toEqual([[], '']);
});

test('the eight are called as in content/principles.yaml', () => {
  const principles = parse(readFileSync('content/principles.yaml', 'utf8')) as { id: string; tag: string }[];
  const tags = principles.filter(({ id }) => id.startsWith('P')).map(({ id, tag }) => `${id} ${tag}`);
  expect(words.ideas.map(({ id, tag }) => `${id} ${tag}`)).toEqual(tags);
});
