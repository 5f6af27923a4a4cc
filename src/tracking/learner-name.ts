const LANGUAGE_TAG = /^\{lang=[^}]*\}/;
/** Control characters, and marks that turn the direction of the text around a name. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A name as an LMS gives it, fit to be shown as plain text: "Clarke, Winston" (the standard's form) becomes "Winston
 * Clarke". At most 250 characters.
 */
export function readLearnerName(value: string): string {
  const name = value.replace(LANGUAGE_TAG, '').replace(UNSEEN, '').trim();
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  const turned = last && first && more.length === 0 ? `${first} ${last}` : name;
  return Array.from(turned).slice(0, 250).join('');
}
