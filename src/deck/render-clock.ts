import { CLOCK_WORDS } from './words.js';

/** The clock of an activity or a pause, as it stands before it is started. Read by run-time/clocks.ts. */
export function renderClock(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const { start, reset, label } = CLOCK_WORDS;
  return [
    `<div class="clock" role="group" aria-label="${label}" data-clock="${seconds}">`,
    `<p class="time" role="timer">${clockTime(seconds)}</p>`,
    `<p class="clock-keys"><button type="button" data-clock-command="start">${start}</button> `,
    `<button type="button" data-clock-command="reset">${reset}</button></p>`,
    '</div>',
  ].join('');
}

/** `9:05`; what is over time has a minus before it. */
export function clockTime(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return seconds <= -1 ? `−${text}` : text;
}
