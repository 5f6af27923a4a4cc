import { NATIONS, type Nation } from '../course/index.js';

/** How the learner likes the page. Kept on the device where it lets us, and never sent anywhere. */
export interface Settings {
  theme: '' | 'light' | 'dark' | 'contrast';
  size: '' | 'larger' | 'largest';
  font: '' | 'plain' | 'device';
  space: boolean;
  still: boolean;
  plain: boolean;
  /** Whose law pages show where it differs; the course is written for England first. */
  nation: Nation;
}

/** The page's first lines read it too: scripts/index-page.ts. */
const SETTINGS_KEY = 'prt-settings';

const USUAL: Settings = { theme: '', size: '', font: '', space: false, still: false, plain: false, nation: 'england' };

export function readSettings(root: HTMLElement): Settings {
  const { theme = '', size = '', font = '', nation } = root.dataset;
  return {
    theme: theme === 'light' || theme === 'dark' || theme === 'contrast' ? theme : USUAL.theme,
    size: size === 'larger' || size === 'largest' ? size : USUAL.size,
    font: font === 'plain' || font === 'device' ? font : USUAL.font,
    space: 'space' in root.dataset,
    still: 'still' in root.dataset,
    plain: 'plain' in root.dataset,
    nation: NATIONS.find((known) => known === nation) ?? USUAL.nation,
  };
}

/** Sets the choices on the page's root, where the tokens read them, and keeps them for next time. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  const chosen: Record<string, string> = {};
  for (const [name, value] of Object.entries<string | boolean>({ ...settings })) {
    root.removeAttribute(`data-${name}`);
    if (value !== '' && value !== false) chosen[name] = value === true ? '' : value;
  }
  Object.assign(root.dataset, chosen);
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(chosen));
  } catch {
    // Storage is denied or full: the choice holds for this visit.
  }
}
