export { default as Aside } from './Aside.svelte';
export { default as Contacts } from './Contacts.svelte';
export { default as Icon } from './Icon.svelte';
export { default as Meter } from './Meter.svelte';
export { default as Panel } from './Panel.svelte';
export { default as Stones } from './Stones.svelte';
export { fill } from './fill.js';
export { strings, type Strings } from './strings.js';
