export { default as Closed } from './Closed.svelte';
export { default as Reader } from './Reader.svelte';
