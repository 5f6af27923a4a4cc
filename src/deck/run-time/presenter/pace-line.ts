import type { RunningOrder } from '../../live/deck-data.js';
import { paceOf, type Pace } from '../../live/pacing.js';
import type { RoomState } from '../../live/room-state.js';
import { clockTime } from '../../render-clock.js';
import { PRESENTER_WORDS } from '../../words.js';

/** The clock, and how the session stands to its plan. */
export class PaceLine {
  show(order: RunningOrder, state: RoomState, now: Date): void {
    const pace = paceOf(order, state, now.getTime());
    const minutes = (seconds: number): number => Math.round(seconds / 60);
    write('clock', now.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }));
    write('elapsed', clockTime(pace.elapsed));
    write('planned', PRESENTER_WORDS.ofPlanned(clockTime(pace.planned)));
    write('slide-time', clockTime(pace.slideSpent));
    write('slide-plan', PRESENTER_WORDS.ofPlanned(clockTime(pace.slidePlanned)));
    const shown = pace.part >= 0;
    write('part', shown ? PRESENTER_WORDS.part(pace.part + 1, order.parts.length, pace.partTitle) : '');
    write('part-plan', shown ? PRESENTER_WORDS.partPlan(minutes(pace.partDue), minutes(pace.partPlanned)) : '');
    write('standing', standing(pace));
    const over = pace.slidePlanned > 0 && pace.slideSpent > pace.slidePlanned;
    document.querySelector('#slide-time')?.classList.toggle('over', over);
  }
}

/** Less than a minute either way is on time. */
function standing({ behind }: Pace): string {
  const minutes = Math.trunc(Math.abs(behind) / 60);
  if (minutes === 0) return PRESENTER_WORDS.onTime;
  return behind > 0 ? PRESENTER_WORDS.behind(minutes) : PRESENTER_WORDS.ahead(minutes);
}

/** Only what has changed, so that a screen reader is told of it once. */
function write(id: string, words: string): void {
  const element = document.getElementById(id);
  if (element && element.textContent !== words) element.textContent = words;
}
