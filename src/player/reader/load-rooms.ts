import type AssessmentPage from '../assessment/AssessmentPage.svelte';
import type CasePage from '../case-study/CasePage.svelte';
import type * as otherPages from './other-pages.js';

/** Parts of the reading pages that many visits never open: each is fetched when it is first asked for, or when idle. */

export async function loadCasePage(): Promise<typeof CasePage> {
  return (await import('../case-study/CasePage.svelte')).default;
}

export async function loadAssessmentPage(): Promise<typeof AssessmentPage> {
  return (await import('../assessment/AssessmentPage.svelte')).default;
}

export async function loadOtherPages(): Promise<typeof otherPages> {
  return import('./other-pages.js');
}
