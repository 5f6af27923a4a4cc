import { base64Of } from './base64.js';

interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PreviewOptions {
  readonly theme: 'light' | 'dark';
  /** What the first button says once a session is open. */
  readonly start: string;
}

const TYPES: Readonly<Record<string, string>> = { woff2: 'font/woff2', svg: 'image/svg+xml', png: 'image/png' };
/** What runs or is fetched, or speaks to a browser without scripts, and the policy, which names the page’s own styles alone. */
const RUNS = /<script\b[^>]*>.*?<\/script>|<noscript>.*?<\/noscript>|<(?:meta http-equiv|link)\b[^>]*>/gs;
const WAITING = /<button class="btn" type="button" aria-disabled="true">[^<]*<\/button>/;

/**
 * A package's first screen as a picture of itself: nothing runs, nothing leads anywhere, and what it would fetch stands
 * in it. For a frame that allows no scripts either.
 */
export function previewPage(page: string, files: readonly NamedBytes[], { theme, start }: PreviewOptions): string {
  const still = page
    .replace(RUNS, '')
    .replace(/<html /, `<html data-theme="${theme}" `)
    .replace(/<html /, '<html data-letters ')
    .replace(/(<a\b[^>]*?) href="[^"]*"/g, '$1')
    .replace(WAITING, () => `<a class="btn">${start}</a>`);
  return still
    .replace(/url\((fonts\/[\w-]+\.woff2)\)/g, (_, path: string) => `url(${dataUrl(path, files)})`)
    .replace(/(<img class="logo" src=")([\w.]+)(")/, (_, before: string, path: string, after: string) => {
      return before + dataUrl(path, files) + after;
    });
}

function dataUrl(path: string, files: readonly NamedBytes[]): string {
  const file = files.find((each) => each.path === path);
  const type = TYPES[path.split('.').at(-1) ?? ''];
  return file && type ? `data:${type};base64,${base64Of(file.bytes)}` : path;
}
