/** What is folded away on screen would be missing on paper: it opens for printing, and closes again after it. */
export function openForPaper(): void {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const part of closed) part.open = true;
  const fold = (): void => {
    for (const part of closed) part.open = false;
  };
  window.addEventListener('afterprint', fold, { once: true });
}
