import items from '../../ui/items.css?inline';
import law from '../../ui/law.css?inline';
import modules from '../../ui/modules.css?inline';
import organisation from '../../ui/organisation.css?inline';
import parts from '../../ui/parts.css?inline';
import panels from '../../ui/player-panels.css?inline';
import player from '../../ui/player.css?inline';

/** The reading pages' own styles. */
export const READER_STYLES = [parts, items, modules, player, law, panels, organisation].join('\n');

/**
 * Styles come with the script that needs them, in one request. A constructed sheet needs no leave from the Content
 * Security Policy, as an injected style element would.
 */
export function adoptStyleSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
