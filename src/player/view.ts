import { addressOf, placesOf, type CourseOutline } from '../course/index.js';

/** What the learner has in front of them. */
export type View =
  | {
      readonly kind: 'home' | 'break' | 'finish' | 'record' | 'words' | 'sources' | 'support' | 'live' | 'someone-else';
    }
  | { readonly kind: 'place'; readonly id: string };

const NAMED = ['break', 'finish', 'record', 'words', 'sources', 'support', 'live', 'someone-else'] as const;

/** The part of the address after `#`: it makes the browser's own Back work, in frames too. */
export function hashOf(view: View, outline: CourseOutline): string {
  if (view.kind === 'home') return '#/';
  if (view.kind !== 'place') return `#/${view.kind}`;
  const place = placesOf(outline).find(({ id }) => id === view.id);
  return addressOf(place?.page ? `${place.stop.id}/${place.page.slug}` : view.id);
}

export function viewOf(hash: string, outline: CourseOutline): View {
  const path = hash.replace(/^#\/?/, '');
  const named = NAMED.find((kind) => kind === path);
  if (named) return { kind: named };
  const place = placesOf(outline).find(({ id, stop, page }) => path === (page ? `${stop.id}/${page.slug}` : id));
  return place ? { kind: 'place', id: place.id } : { kind: 'home' };
}
