/** Seconds in a SCORM 1.2 CMITimespan (`HHHH:MM:SS.SS`) or a 2004 duration (`P1DT2H3M4.5S`); undefined if neither. */
export function secondsOf(time: string | undefined): number | undefined {
  if (!time) return undefined;
  const span = /^(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(time);
  if (span) return Number(span[1]) * 3600 + Number(span[2]) * 60 + Number(span[3]);
  return durationSeconds(time);
}

function durationSeconds(time: string): number | undefined {
  const part = '(\\d+(?:\\.\\d+)?)';
  const pattern = `^P(?!$)(?:${part}Y)?(?:${part}M)?(?:${part}D)?(?:T(?!$)(?:${part}H)?(?:${part}M)?(?:${part}S)?)?$`;
  const found = new RegExp(pattern).exec(time);
  if (!found) return undefined;
  // Years and months have no fixed length; 365 and 30 days are what run-times commonly count.
  const seconds = [365 * 86_400, 30 * 86_400, 86_400, 3600, 60, 1];
  return seconds.reduce((sum, unit, index) => sum + unit * Number(found[index + 1] ?? 0), 0);
}
