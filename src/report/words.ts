/** The report's English: the only place where codes become words for the L&D reader. */

const QUALITY = ['Likely to cause harm', 'Understandable, with a cost', 'Sound choice', 'Strong choice'];
const RESULTS: Readonly<Record<string, string>> = {
  correct: 'Best answer',
  incorrect: 'Another answer',
  wrong: 'Another answer',
  unanticipated: 'Another answer',
  neutral: 'Noted',
};
const STATUSES: Readonly<Record<string, string>> = {
  passed: 'Passed',
  failed: 'Not yet passed',
  completed: 'Completed',
  incomplete: 'In progress',
  browsed: 'Looked through',
  'not attempted': 'Not started',
  unknown: 'Not known yet',
};
const TYPES: Readonly<Record<string, string>> = {
  choice: 'Choice',
  matching: 'Matching',
  'true-false': 'True or false',
  'fill-in': 'Short answer',
  'long-fill-in': 'Long answer',
  likert: 'Scale',
  numeric: 'Number',
  sequencing: 'Putting in order',
  performance: 'Steps taken',
  other: 'Other',
};
const EDITIONS: Readonly<Record<string, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004 4th Edition',
  'scorm2004-3rd': 'SCORM 2004 3rd Edition',
};

export const NOT_RECORDED = 'Not recorded';
export const NOTHING_LEFT_OUT = 'Nothing: it was done later';

/** Of a lesson that counts as done, and was not read in full. */
export function leftOutStatus(status: string): string {
  return `${status}, with pages left out after its content note`;
}

export function leftOutWords(lesson: string): string {
  return `${lesson}: left out after its content note`;
}

export function editionWords(edition: string): string {
  return EDITIONS[edition] ?? edition;
}

export function statusWords(status: string): string {
  return STATUSES[status] ?? status;
}

export function typeWords(type: string): string {
  return TYPES[type] ?? type;
}

/** Both facts in one phrase: "Completed and passed". */
export function attemptStatusWords(completion: string, success: string): string {
  if (completion !== 'completed') return statusWords(success === 'unknown' ? completion : success);
  if (success === 'passed') return 'Completed and passed';
  return success === 'failed' ? 'Completed, not yet passed' : 'Completed';
}

/** A decision's number is its share of the best, quality ÷ 3. Numbers outside 0 … 1 are not ours and stay as they are. */
export function resultWords(result: string): string {
  const share = result.trim() === '' ? NaN : Number(result);
  if (share >= 0 && share <= 1) return QUALITY[Math.round(share * 3)] ?? result;
  return RESULTS[result] ?? result;
}

/** `1 hour 5 minutes`, `42 seconds` */
export function timeWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return counted(whole, 'second');
  const minutes = Math.round(whole / 60);
  if (minutes < 60) return counted(minutes, 'minute');
  const rest = minutes % 60;
  const hours = counted(Math.floor(minutes / 60), 'hour');
  return rest ? `${hours} ${counted(rest, 'minute')}` : hours;
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

export function percentWords(percent: number | undefined): string {
  return percent === undefined ? NOT_RECORDED : `${Math.round(percent)}%`;
}
