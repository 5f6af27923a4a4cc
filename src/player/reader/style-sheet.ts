import items from '../../ui/items.css?inline';
import law from '../../ui/law.css?inline';
import modules from '../../ui/modules.css?inline';
import organisation from '../../ui/organisation.css?inline';
import parts from '../../ui/parts.css?inline';
import panels from '../../ui/player-panels.css?inline';
import story from '../../ui/player-story.css?inline';
import player from '../../ui/player.css?inline';

/**
 * The reading pages' styles come with their script, in one request. A constructed sheet needs no leave from the
 * Content Security Policy, as an injected style element would.
 */
export function adoptStyleSheet(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([parts, items, modules, player, law, story, panels, organisation].join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
