export { default as FinishPage } from './FinishPage.svelte';
export { default as LivePage } from './LivePage.svelte';
export { default as RecordPage } from './RecordPage.svelte';
export { default as ReferencePage } from './ReferencePage.svelte';
export { default as SomeoneElsePage } from './SomeoneElsePage.svelte';
