const CHARACTERS = 8;

/** A random name for an attempt's journal on this device: it says nothing about the learner. @param random 0 … 1 */
export function newDeviceToken(random: () => number): string {
  return Array.from({ length: CHARACTERS }, () => Math.min(35, Math.floor(random() * 36)).toString(36)).join('');
}
