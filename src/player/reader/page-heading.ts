/**
 * Put on a page's heading: a new page takes the focus there, so that a screen reader begins with its title, and the
 * view begins at its top.
 */
export function pageHeading(title: string) {
  return (heading: HTMLElement): void => {
    document.title = title;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
  };
}
