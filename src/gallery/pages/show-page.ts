import { mount } from 'svelte';
import App from '../../player/App.svelte';
import type { GalleryData } from '../gallery-data.js';
import { openPage } from './open-page.js';
import type { PageExample } from './page-example.js';
import { actOnPage, findOnPage, performPresses, until } from './press.js';

/**
 * Brings the player into the example's state, and marks the page when it is there. From then on it is the player as any
 * learner has it: its links lead on.
 * @throws when the state is not reached
 */
export async function showPage(target: HTMLElement, gallery: GalleryData, example: PageExample): Promise<void> {
  const root = document.documentElement;
  root.dataset['edition'] = example.lms?.kind === 'stand-alone' ? 'standalone' : 'scorm12';
  document.title = example.title;
  const { player, begin } = openPage(gallery, example);
  mount(App, { target, props: { player, hero: gallery.course.hero } });
  if (example.lms?.kind === 'late') void begin();
  else await begin();
  history.replaceState(null, '', `${location.search}#${example.at ?? '/'}`);
  addEventListener('hashchange', () => {
    if (location.hash === '' || location.hash.startsWith('#/')) player.show(location.hash);
  });
  await performPresses(example.presses ?? [], findOnPage, actOnPage);
  const there = await until(() => (shownWords().includes(asSpoken(example.shows)) ? true : undefined));
  if (!there) throw new Error(`The state "${example.name}" of the gallery never shows "${example.shows}".`);
  root.dataset['reached'] = '';
}

function shownWords(): string {
  return asSpoken(document.body.innerText);
}

/** Capitals and spaces are the style sheet's. */
function asSpoken(words: string): string {
  return words.replace(/\s+/g, ' ').toLowerCase();
}
