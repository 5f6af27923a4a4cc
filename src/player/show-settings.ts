/** The page's first lines read it too: scripts/index-page.ts. */
const SETTINGS_KEY = 'prt-settings';
/** Marks of the page's root: an entry of another name would be no setting of ours. */
const NAMES = ['theme', 'size', 'font', 'space', 'still', 'plain', 'nation'];

/**
 * Sets the choices on the page's root, where the tokens read them, and keeps them on the device for next time.
 * @param text as `settingsText` writes it; a value that is none counts as the usual one
 */
export function showSettings(text: string, root: HTMLElement): void {
  const chosen: Record<string, string> = {};
  for (const entry of text.split(',')) {
    const [name = '', value = ''] = entry.split('.');
    if (NAMES.includes(name)) chosen[name] = value;
  }
  for (const name of NAMES) Reflect.deleteProperty(root.dataset, name);
  Object.assign(root.dataset, chosen);
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(chosen));
  } catch {
    // Storage is denied or full: the choice holds for this visit.
  }
}
