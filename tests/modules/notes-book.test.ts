import { describe, expect, test } from 'vitest';
import { createNotesBook, type NotesDevice } from '../../modules/index.js';

type Kept = Readonly<Record<string, string>> | undefined;

/** A device that keeps what it is given, until it is full. */
function deviceWith(start: Kept, room = Infinity): NotesDevice & { kept: Kept } {
  const device = {
    kept: start,
    read: () => device.kept,
    write: (notes: Readonly<Record<string, string>>) => {
      if (JSON.stringify(notes).length > room) return false;
      device.kept = notes;
      return true;
    },
    remove: () => void (device.kept = undefined),
  };
  return device;
}

describe('a notes book', () => {
  test('stays in memory until the learner asks for more', () => {
    const book = createNotesBook();
    const device = deviceWith(undefined);
    book.attach(device);
    book.set('A5.goal', 'to go alone');
    expect(book.get('A5.goal')).toBe('to go alone');
    expect(book.keeping).toBe('off');
    expect(device.kept).toBeUndefined();
  });

  test('keeps what is there and what comes, once asked, and takes it back at once', () => {
    const book = createNotesBook();
    const device = deviceWith(undefined);
    book.attach(device);
    book.set('A5.goal', 'to go alone');
    book.keep(true);
    book.set('A5.need', 'a way home');
    expect(device.kept).toEqual({ 'A5.goal': 'to go alone', 'A5.need': 'a way home' });
    book.keep(false);
    expect(device.kept).toBeUndefined();
    expect(book.get('A5.need')).toBe('a way home');
  });

  test('brings back what was kept, and never over what has been written since', () => {
    const book = createNotesBook();
    book.set('A3.wants', 'new words');
    book.attach(deviceWith({ 'A3.wants': 'old words', 'A3.why': 'kept words' }));
    expect([book.get('A3.wants'), book.get('A3.why'), book.keeping]).toEqual(['new words', 'kept words', 'on']);
  });

  test('remembers that keeping was asked for before anything was written', () => {
    const device = deviceWith(undefined);
    const first = createNotesBook();
    first.attach(device);
    first.keep(true);
    const second = createNotesBook();
    second.attach(device);
    expect(second.keeping).toBe('on');
  });

  test('clears itself and the device', () => {
    const device = deviceWith({ note: 'kept words' });
    const book = createNotesBook();
    book.attach(device);
    book.clear();
    expect([book.empty, book.get('note'), book.keeping, device.kept]).toEqual([true, '', 'off', undefined]);
  });

  test('goes on in memory when the device refuses, and says so', () => {
    const book = createNotesBook();
    book.attach(deviceWith(undefined, 0));
    book.set('note', 'some words');
    book.keep(true);
    expect([book.keeping, book.refused, book.get('note')]).toEqual(['off', true, 'some words']);
  });

  test('tries again after the device was full', () => {
    const device = deviceWith(undefined, 30);
    const book = createNotesBook();
    book.attach(device);
    book.keep(true);
    book.set('note', 'far more words than this device has room for');
    expect([book.keeping, book.refused]).toEqual(['on', true]);
    book.set('note', 'few words');
    expect([book.refused, device.kept]).toEqual([false, { note: 'few words' }]);
  });

  test('offers no keeping where there is no place of the learner’s own', () => {
    expect(createNotesBook().keeping).toBe('never');
  });
});
