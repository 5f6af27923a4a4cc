/** CMITimespan of SCORM 1.2: `HHHH:MM:SS.SS`. Strict run-times want two digits of hours or more, four at most. */
export function formatTimespan(seconds: number): string {
  const cents = Math.min(toCents(seconds), cents12Limit);
  const hours = Math.floor(cents / 360_000);
  const minutes = Math.floor(cents / 6_000) % 60;
  return `${two(hours)}:${two(minutes)}:${two(Math.floor(cents / 100) % 60)}.${two(cents % 100)}`;
}

const cents12Limit = 9_999 * 360_000 + 59 * 6_000 + 5_999;

/** Duration of SCORM 2004, ISO 8601: two decimals at most (`PT5.123S` is refused). Days are left out: Moodle adds them badly. */
export function formatDuration(seconds: number): string {
  const cents = toCents(seconds);
  const hours = Math.floor(cents / 360_000);
  const minutes = Math.floor(cents / 6_000) % 60;
  const rest = cents % 6_000;
  const parts = [hours ? `${hours}H` : '', minutes ? `${minutes}M` : '', rest ? `${rest / 100}S` : ''].join('');
  return `PT${parts || '0S'}`;
}

/** CMITime of SCORM 1.2: the learner's own clock, `HH:MM:SS`. */
export function formatTimeOfDay(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/**
 * Time stamp of SCORM 2004: the learner's own clock, `2026-11-21T09:30:00`. A zone is allowed only after a fraction of
 * one or two digits, so the plain form is the one that every run-time takes.
 */
export function formatTimestamp(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${formatTimeOfDay(at)}`;
}

function toCents(seconds: number): number {
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 100) : 0;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
