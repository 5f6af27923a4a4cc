import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type PluginOption } from 'vite';
import type { Course } from '../src/course/index.js';
import { closeSafely } from './build-player.js';
import { stringsFor } from './interface-strings.js';
import { stringsPlugin } from './strings-plugin.js';

const ROOT = resolve(import.meta.dirname, '..');

export interface OneFilePage {
  /** Path of the page's script from the project's root. */
  readonly entry: string;
  /** What brings the page its own data. */
  readonly plugin: PluginOption;
  readonly alias?: Readonly<Record<string, string>>;
  readonly render: (css: string, script: string) => string;
}

/** Writes `outDir/index.html`: one file, fonts in it, which opens by a double click and fetches nothing. */
export async function buildOneFilePage(course: Course, page: OneFilePage, outDir: string): Promise<void> {
  const { css, script } = await bundle(course, page);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'index.html'), page.render(css, closeSafely(script)));
}

async function bundle(course: Course, { entry, plugin, alias = {} }: OneFilePage) {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    resolve: { alias },
    plugins: [
      plugin,
      stringsPlugin(() => stringsFor(course.language)),
      svelte({ configFile: false, compilerOptions: { runes: true } }),
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // Fonts too: the page's policy lets it fetch nothing.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: { input: join(ROOT, entry), output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  const styles = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || styles?.type !== 'asset') throw new Error('Vite made no script or styles.');
  return { css: styles.source.toString(), script: script.code };
}

/** A page with nothing but a place for its app. `head` and `body` stand in it as they are. */
export function appPage(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
<div id="app"></div>
${body}
</body>
</html>
`;
}

/** The policy, and the style that it lets in. */
export function headWith(policy: readonly string[], css: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">\n<style>${css}</style>`;
}

/** By which a policy lets a script or style in. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
