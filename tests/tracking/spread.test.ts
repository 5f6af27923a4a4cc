import { expect, it } from 'vitest';
import { Spread } from '../../src/tracking/spread.js';
import type { Steps } from '../../src/tracking/steps.js';
import { FakeClock } from './fake-environment.js';

it('goes on with the jobs behind one that failed', () => {
  const clock = new FakeClock();
  const spread = new Spread(clock.timers, () => clock.now);
  const done: string[] = [];
  function* slow(name: string, fails = false): Steps<void> {
    for (let call = 0; call < 3; call += 1) {
      yield;
      clock.now += 150;
      if (fails && call === 1) throw new Error('a fault of the job');
    }
    done.push(name);
  }
  spread.run(slow('first', true), () => undefined);
  spread.run(slow('second'), () => undefined);
  expect(() => clock.pass(1_000)).toThrow('a fault of the job');
  clock.pass(1_000);
  expect(done).toEqual(['second']);
  expect(spread.busy).toBe(false);
});
