import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOM = fileURLToPath(new URL('../src/lms/', import.meta.url));
const ENTRY = join(ROOM, 'client/launch.ts');
const LIBRARY = fileURLToPath(new URL('../node_modules/scorm-again/package.json', import.meta.url));

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

/** True when the script is missing, or older than anything in the folder that it is made from, or than scorm-again. */
export function isLmsClientStale(outDir: string): boolean {
  const script = join(outDir, 'launch.js');
  if (!existsSync(script)) return true;
  const built = statSync(script).mtimeMs;
  const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).map((path) => join(ROOM, path));
  return [...sources, LIBRARY].some((source) => statSync(source).mtimeMs > built);
}
