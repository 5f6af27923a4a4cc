import { secondsLeft, type RoomState } from '../live/room-state.js';
import { clockTime } from '../render-clock.js';
import { CLOCK_WORDS } from '../words.js';

/** Writes what is left on the clock of a slide that has one. */
export function paintClock(slide: Element, id: string, state: RoomState, now: number): void {
  const clock = slide.querySelector<HTMLElement>('[data-clock]');
  if (!clock) return;
  const kept = state.clocks[id];
  const left = secondsLeft(kept, Number(clock.dataset['clock']), now);
  const running = kept !== undefined && 'endsAt' in kept;
  clock.classList.toggle('over', left < 0);
  const time = clock.querySelector('.time');
  if (time) time.textContent = clockTime(running && left > 0 ? Math.ceil(left) : left);
  const start = clock.querySelector('[data-clock-command="start"]');
  const words = running ? CLOCK_WORDS.pause : CLOCK_WORDS.start;
  if (start && start.textContent !== words) start.textContent = words;
}
