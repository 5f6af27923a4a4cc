import { getContext, setContext } from 'svelte';

/** The page's one main action, named for what it does. */
export interface PageAction {
  readonly label: string;
  readonly run: () => void;
  /** What is missing before it can be done; the label then says so, and pressing it does nothing else than `show`. */
  readonly disabled?: boolean;
  /** Brings what is missing into view. */
  readonly show?: () => void;
  /** The part shows the button itself where the window is too low for the bar to stay in view; the bar's is hidden there. */
  readonly inPlace?: boolean;
}

/** A part of a page may take the action bar's main button for a while, such as an unanswered question. */
export class PageActions {
  current = $state.raw<PageAction | undefined>();
}

const KEY = Symbol('page action');

export function providePageActions(): PageActions {
  return setContext(KEY, new PageActions());
}

export function usePageActions(): PageActions {
  return getContext<PageActions>(KEY);
}
