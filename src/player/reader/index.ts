export { default as Closed } from './Closed.svelte';
export { default as ContentsPanel } from './ContentsPanel.svelte';
export { default as Reader } from './Reader.svelte';
export { default as SettingsPanel } from './SettingsPanel.svelte';
