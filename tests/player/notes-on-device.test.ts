import { expect, test } from 'vitest';
import { notesOnDevice } from '../../src/player/blocks/notes-on-device.js';

function storeOf(entries: Record<string, string>): Storage {
  const map = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
    removeItem: (key: string) => void map.delete(key),
  } as Storage;
}

test('notes come back under their own key, and under no other', () => {
  const store = storeOf({});
  expect(notesOnDevice('mine', () => store).write({ note: 'some words' })).toBe(true);
  expect(notesOnDevice('mine', () => store).read()).toEqual({ note: 'some words' });
  expect(notesOnDevice('another', () => store).read()).toBeUndefined();
  notesOnDevice('mine', () => store).remove();
  expect(notesOnDevice('mine', () => store).read()).toBeUndefined();
});

test('a store that is denied refuses, and throws nothing', () => {
  const denied = notesOnDevice('mine', () => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect([denied.read(), denied.write({ note: 'some words' })]).toEqual([undefined, false]);
  expect(() => denied.remove()).not.toThrow();
});

test.each(['{', '7', 'null', '["words"]', '{"note":7}'])('what no course wrote is no note: %s', (stored) => {
  const found = notesOnDevice('mine', () => storeOf({ mine: stored })).read();
  expect(Object.values(found ?? {}).filter((text) => typeof text !== 'string')).toEqual([]);
});
