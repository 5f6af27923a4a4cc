import type { PageEvents } from './environment.js';

export interface PageLife {
  /** The page is out of sight: another tab, another app, or the end. Often the last thing that is heard. */
  readonly hidden: () => void;
  /** The browser keeps the page in its memory: it may come back. */
  readonly kept: () => void;
  /** The page is left for good. */
  readonly left: () => void;
  /** The page is back from the browser's memory, as it was. */
  readonly restored: () => void;
}

/**
 * Hears when a page goes. Neither `unload` nor `beforeunload`: Chromium no longer runs the one, phones never ran the
 * other, and both keep a page out of the back-forward cache.
 * @returns stops hearing
 */
export function watchPage({ window, document }: PageEvents, life: PageLife): () => void {
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') life.hidden();
  };
  // A page that the browser keeps may come back: its session stays open.
  const onHide = (event: Event): void => {
    if (!isPersisted(event)) return life.left();
    life.hidden();
    life.kept();
  };
  const onShow = (event: Event): void => {
    if (isPersisted(event)) life.restored();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onShow);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', onShow);
  };
}

function isPersisted(event: Event): boolean {
  return 'persisted' in event && event.persisted === true;
}
