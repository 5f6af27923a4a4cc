import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../src/lms/client/launch.ts', import.meta.url));

/** Bundles the launch page's script, with scorm-again, into `outDir/launch.js`: one classic script. */
export async function buildLmsClient(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'launch', fileName: () => 'launch.js' },
    },
  });
}

/** True when the script is missing or older than any of `sources`: the files that it is made from. */
export function isLmsClientStale(outDir: string, sources: readonly string[]): boolean {
  const script = join(outDir, 'launch.js');
  if (!existsSync(script)) return true;
  const built = statSync(script).mtimeMs;
  return sources.some((source) => statSync(source).mtimeMs > built);
}
