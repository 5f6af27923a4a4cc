export const COURSE_PATH = 'content/course.yaml';
export const SESSIONS_PATH = 'content/sessions.yaml';
export const LOCK_PATH = 'content/tracking-ids.lock';

/** A file in the folder of another. */
export function besideOf(path: string, name: string): string {
  return `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`;
}
