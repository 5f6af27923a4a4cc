/** Questions that few lessons ask; the assessment brings them in its own part. */
export { default as MatchRows } from './MatchRows.svelte';
export { default as OrderSteps } from './OrderSteps.svelte';
