/**
 * An id for the wire, made from authors' ids: `('CS1', 'kitchen-table')` → `CS1_kitchen_table`.
 * Only letters, digits and underscore: some run-times refuse a hyphen in an identifier.
 */
export function trackingIdOf(...parts: string[]): string {
  return parts.map((part) => part.replace(/[^A-Za-z0-9]/g, '_')).join('_');
}

/**
 * The author's id within `parent`, back from the wire: `('CS1_kitchen_table', 'CS1')` → `kitchen-table`.
 * Exact, since authors' ids have hyphens and no underscores. Undefined when the id stands elsewhere.
 */
export function authorIdOf(trackingId: string, parent: string): string | undefined {
  const prefix = `${trackingIdOf(parent)}_`;
  if (!trackingId.startsWith(prefix) || trackingId.length === prefix.length) return undefined;
  return trackingId.slice(prefix.length).replaceAll('_', '-');
}
