import { expect, test } from 'vitest';
import { noteOf } from '../../modules/note-of.js';
import { wordsOf } from './authored-words.js';

const asked = wordsOf('which-idea');

test('an activity says how long it takes, and that completion asks for it', () => {
  expect(noteOf(asked)).toMatch(/^About \d+ minutes\..* Counts towards finishing\.$/);
});

test('what completion does not ask for is there for whoever likes: a plan that is offered, an exercise without an id', () => {
  expect(noteOf(wordsOf('action-plan'))).toMatch(/ If you like\.$/);
  expect(noteOf(wordsOf('two-records'))).toMatch(/ If you like\.$/);
  expect(noteOf({ ...asked, required: false })).toMatch(/ If you like\.$/);
});
