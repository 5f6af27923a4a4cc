import { loadScript } from './load-script.js';

declare global {
  interface Window {
    /** Set by case-slides.js: the slides of each case study behind its opener, by group id. */
    caseSlides?: Readonly<Record<string, string>>;
  }
}

/** The stories are most of the deck's weight, and nobody needs them in its first second. */
export async function addCaseSlides(): Promise<void> {
  await loadScript('case-slides.js');
  for (const [group, html] of Object.entries(window.caseSlides ?? {})) {
    document.querySelector(`section[data-group="${CSS.escape(group)}"]`)?.insertAdjacentHTML('beforeend', html);
  }
}
