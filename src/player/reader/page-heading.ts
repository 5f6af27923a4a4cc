/** A second click within this many milliseconds belongs to the page that the first one left. */
const DOUBLE_CLICK = 500;

let turnedAt = Number.NEGATIVE_INFINITY;

/**
 * Put on a page's heading: a new page takes the focus there, so that a screen reader begins with its title, and the
 * view begins at its top.
 */
export function pageHeading(title: string) {
  return (heading: HTMLElement): void => {
    turnedAt = performance.now();
    document.title = title;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
  };
}

/** Many people double-click everything: the second click must not press what the new page has in the same place. */
export function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail < 2 || performance.now() - turnedAt > DOUBLE_CLICK) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
