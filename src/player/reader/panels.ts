export { default as ContentsPanel } from './ContentsPanel.svelte';
export { default as SettingsPanel } from './SettingsPanel.svelte';
