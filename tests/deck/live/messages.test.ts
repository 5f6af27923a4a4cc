import { expect, it } from 'vitest';
import { deckMessage } from '../../../src/deck/live/messages.js';

const data = { trainerDeck: 'hello' };

it('hears its own, from the same place', () => {
  expect(deckMessage({ origin: 'https://a.example', data }, 'https://a.example')).toEqual(data);
  expect(deckMessage({ origin: 'null', data }, 'file://')).toEqual(data);
});

it('is deaf to other places and other words', () => {
  expect(deckMessage({ origin: 'https://b.example', data }, 'https://a.example')).toBeUndefined();
  expect(deckMessage({ origin: 'null', data }, 'https://a.example')).toBeUndefined();
  for (const other of [null, 'hello', { hello: 1 }]) {
    expect(deckMessage({ origin: 'https://a.example', data: other }, 'https://a.example')).toBeUndefined();
  }
});
