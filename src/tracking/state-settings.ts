/** Characters; what `writeSettings` takes at most, and what the largest state reckons with. */
export const MOST_SETTINGS = 90;

/** Small letters, full stops, commas and hyphens: what the player's words for its settings are made of. */
const SETTINGS = new RegExp(`^[a-z.,-]{1,${MOST_SETTINGS}}$`);

/** Longer or other text is not kept: settings can be chosen again, a state that an LMS mangles cannot. */
export function writeSettings(settings = ''): string {
  return SETTINGS.test(settings) ? settings : '';
}

/** Undefined where the learner has chosen nothing, or nothing that can be read. */
export function readSettings(body: string): { readonly settings?: string } {
  return SETTINGS.test(body) ? { settings: body } : {};
}
