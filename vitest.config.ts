import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // Svelte's client build, so that runes behave in tests as they do in the browser.
  resolve: { conditions: ['browser'] },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
});
