import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  // Svelte's client build, so that runes behave in tests as they do in the browser.
  resolve: { conditions: ['browser'] },
  // Whole builds and walks over the whole source take their time on a busy machine.
  test: {
    // `npm run state:record` writes a release's saved states, and tests nothing.
    include: [mode === 'record' ? 'tests/player/record-states.ts' : 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    testTimeout: 60_000,
  },
}));
