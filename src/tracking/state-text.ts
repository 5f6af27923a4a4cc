/**
 * Letters, digits and `. : ; , - ~` are all that a saved state is written in: nothing that an LMS trims, escapes as HTML
 * or counts as more than one byte. `~` stands for the underscore of an id.
 */
export function packId(id: string): string | undefined {
  return /^[A-Za-z0-9_]+$/.test(id) ? id.replaceAll('_', '~') : undefined;
}

export function unpackId(text: string): string | undefined {
  return /^[A-Za-z0-9~]+$/.test(text) ? text.replaceAll('~', '_') : undefined;
}

/** Base 36; whole, not negative, and no longer than `characters`. */
export function packNumber(value: number, characters: number): string {
  const most = 36 ** characters - 1;
  const whole = Number.isFinite(value) ? Math.floor(value) : 0;
  return Math.min(most, Math.max(0, whole)).toString(36);
}

export function unpackNumber(text: string, characters: number): number | undefined {
  return /^[0-9a-z]+$/.test(text) && text.length <= characters ? Number.parseInt(text, 36) : undefined;
}

/** FNV-1a of 32 bits in seven characters of base 36: finds a cut or a changed character, and is no protection from intent. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** The course's id and version, in the state's characters. */
export function packCourse(course: { readonly courseId: string; readonly courseVersion: string }): string {
  return [course.courseId, course.courseVersion].map((part) => part.replace(/[^A-Za-z0-9.]/g, '-')).join(',');
}
