import { describe, expect, it } from 'vitest';
import { NO_PROGRESS } from '../../src/course/index.js';
import { decodeState, encodeState, Journal, newestState, type StorageLike } from '../../src/tracking/index.js';

const KEY = { courseId: 'prt', courseVersion: '1.0.0', shortForms: { MOD0_a: '00', MOD0_b: '01' } };
const START = decodeState('', KEY).context;

function stateAt(place: string, sequence: number): string {
  return encodeState({ ...NO_PROGRESS, place, seen: [place] }, { ...START, deviceToken: 'token1', sequence });
}

function storageOf(): StorageLike {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('the newest of two states', () => {
  it('is the device’s copy where its sequence number is higher', () => {
    const journal = new Journal(storageOf(), 'prt');
    journal.write('token1', stateAt('MOD0_b', 3));
    const newest = newestState(stateAt('MOD0_a', 2), journal, KEY);
    expect(newest.fromDevice).toBe(true);
    expect(newest.progress.place).toBe('MOD0_b');
  });

  it.each([2, 1])('is the run-time’s where the copy’s number is %i of 2', (sequence) => {
    const journal = new Journal(storageOf(), 'prt');
    journal.write('token1', stateAt('MOD0_b', sequence));
    const newest = newestState(stateAt('MOD0_a', 2), journal, KEY);
    expect(newest.fromDevice).toBe(false);
    expect(newest.progress.place).toBe('MOD0_a');
  });

  it('never is another attempt’s copy, nor a damaged one', () => {
    const journal = new Journal(storageOf(), 'prt');
    journal.write('token2', stateAt('MOD0_b', 9));
    expect(newestState(stateAt('MOD0_a', 2), journal, KEY).fromDevice).toBe(false);
    journal.write('token1', stateAt('MOD0_b', 9).replace('01', '00'));
    expect(newestState(stateAt('MOD0_a', 2), journal, KEY).fromDevice).toBe(false);
  });

  it('is the run-time’s where the device keeps nothing', () => {
    expect(newestState(stateAt('MOD0_a', 2), new Journal(undefined, 'prt'), KEY).progress.place).toBe('MOD0_a');
  });
});
