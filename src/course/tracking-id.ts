/**
 * The id that stands on the wire, made of the authors' ids: `trackingIdOf('CS1', 'kitchen-table')` → `CS1_kitchen_table`.
 * Letters, digits and underscore only: Moodle refuses hyphens in SCORM 2004 identifiers.
 */
export function trackingIdOf(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[^A-Za-z0-9]+/g, '_')).join('_');
}
