import { NATIONS, type Nation } from '../course/index.js';
import { showSettings } from './show-settings.js';

/** How the learner likes the page. Kept on the device where it lets us, and with the learner's progress. */
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
  showSettings(settingsText(settings), root);
}

/** `theme.dark,space,nation.england`: for the learner's saved state, and never empty. */
export function settingsText(settings: Settings): string {
  return Object.entries<string | boolean>({ ...settings })
    .flatMap(([name, value]) => (value === true ? [name] : value ? [`${name}.${value}`] : []))
    .join(',');
}
