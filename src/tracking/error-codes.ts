/**
 * Codes that speak of the session, not of the element: worth another try later. 1.2: 101, 301 (not initialised).
 * 2004: 101, 111-113, 122, 123, 132, 133, 142, 143; 301 there belongs to reading only.
 */
const SESSION_CODES = new Set([101, 102, 103, 104, 111, 112, 113, 122, 123, 132, 133, 142, 143, 301]);

/** Of these, the ones by which a run-time says that there is no session (any more). */
const CLOSED_CODES = new Set([112, 113, 122, 123, 132, 133, 142, 143, 301]);

export function isOfSession(code: number): boolean {
  return SESSION_CODES.has(code);
}

export function isClosedSession(code: number): boolean {
  return CLOSED_CODES.has(code);
}
