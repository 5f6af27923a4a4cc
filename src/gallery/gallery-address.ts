import type { Group } from './gallery-data.js';

export type Theme = '' | 'light' | 'dark' | 'contrast';

/** What an address asks for: `?show=aside/leaf&theme=dark&size=largest&space`. */
export interface GalleryAddress {
  /** A group's name, or a group's and an example's; empty for the index. */
  readonly show: string;
  readonly theme: Theme;
  readonly size: '' | 'larger' | 'largest';
  /** More space between lines and words. */
  readonly space: boolean;
}

export type Shown =
  | { readonly kind: 'index' }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'example'; readonly group: Group; readonly example: Group['examples'][number] };

export function parseAddress(search: string): GalleryAddress {
  const query = new URLSearchParams(search);
  return {
    show: query.get('show') ?? '',
    theme: oneOf(['light', 'dark', 'contrast'], query.get('theme')),
    size: oneOf(['larger', 'largest'], query.get('size')),
    space: query.has('space'),
  };
}

/** The way back: `parseAddress(hrefOf(address))` is the address again. */
export function hrefOf({ show, theme, size, space }: GalleryAddress): string {
  const parts = Object.entries({ show, theme, size }).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  return `?${[...parts, ...(space ? ['space'] : [])].join('&')}`;
}

/** Sets what an address asks for on the page's root, where the tokens read a learner's settings. */
export function setLooks({ theme, size, space }: GalleryAddress, root: HTMLElement): void {
  for (const [name, value] of Object.entries({ theme, size, space })) {
    if (value === '' || value === false) root.removeAttribute(`data-${name}`);
    else root.dataset[name] = value === true ? '' : value;
  }
}

/** What is shown for a name; the index for a name that nothing has. */
export function findShown(groups: readonly Group[], show: string): Shown {
  const [groupName, exampleName] = show.split('/');
  const group = groups.find(({ name }) => name === groupName);
  if (!group) return { kind: 'index' };
  if (exampleName === undefined) return { kind: 'group', group };
  const example = group.examples.find(({ name }) => name === exampleName);
  return example ? { kind: 'example', group, example } : { kind: 'index' };
}

function oneOf<Value extends string>(known: readonly Value[], value: string | null): Value | '' {
  return known.find((each) => each === value) ?? '';
}
