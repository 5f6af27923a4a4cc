import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { Course, Organisation, OwnBlock } from '../src/course/index.js';
import { brandPage, unbrandedHead } from '../src/organisation/index.js';
import type { Strings } from '../src/ui/strings.en-GB.js';
import { directionOf } from './interface-strings.js';

/** Style sheets that the first screen needs, inlined so that it can be read before anything else has come. */
const FIRST_STYLES = ['tokens.css', 'base.css', 'first-screen.css'];

/**
 * Runs before anything else: the learner's settings, so that the page does not flash, and a message in place of a dead
 * page when the course's script was blocked, was not found or has the wrong type.
 */
function bootScript(message: string): string {
  return `(d=>{const e=d.dataset.edition;try{Object.assign(d.dataset,JSON.parse(localStorage.getItem('prt-settings')))}catch{}d.dataset.edition=e;delete d.dataset.started;
const say=()=>{if('started'in d.dataset||document.getElementById('stuck'))return;const p=document.createElement('p');p.id='stuck';p.setAttribute('role','alert');p.textContent=${JSON.stringify(message)};document.body.prepend(p)};
addEventListener('error',e=>{if(e.target instanceof HTMLScriptElement)say()},true);addEventListener('error',say);addEventListener('load',()=>{requestAnimationFrame(()=>setTimeout(()=>{d.dataset.letters=''}));setTimeout(say,20000)})})(document.documentElement)`;
}

export interface IndexPage {
  readonly course: Course;
  /** The interface's words. */
  readonly strings: Strings;
  /** The first screen, prerendered. */
  readonly body: string;
  /** Runs at once, before the entry script has come; left out where there is no run-time to wait for. */
  readonly early?: string;
  /** Relative address of the entry script, or its text to stand inline. */
  readonly script: { readonly src: string } | { readonly inline: string };
  /** Style sheet to inline. */
  readonly css: string;
}

/**
 * `index.html`: a whole first screen, which the script then takes over.
 * @param organisation its logo as the page is to ask for it
 */
export async function renderIndexPage(page: IndexPage, organisation: Organisation): Promise<string> {
  const digest = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', bytes);
  const branded = await brandPage(renderPlainPage(page), organisation, digest);
  if (branded === undefined) throw new Error('The page has lost a place for what is an organisation’s own.');
  return branded;
}

function renderPlainPage({ course, strings, body, early = '', script, css }: IndexPage): string {
  const boot = `${bootScript(strings.cannotStart)};${early}`;
  const scripts = 'inline' in script ? [boot, script.inline] : [boot];
  const csp = [
    "default-src 'none'",
    `script-src ${'src' in script ? "'self' " : ''}${scripts.map(sourceHash).join(' ')}`,
    `style-src ${sourceHash(css)} ${sourceHash('')}`,
    "font-src 'self' data:",
    "img-src 'self' data:",
    // A run-time's own script may answer through this frame's window; the course itself sends nothing.
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const entry =
    'src' in script
      ? `<script type="module" src="${script.src}"></script>`
      : `<script type="module">${script.inline}</script>`;
  return `<!doctype html>
<html lang="${course.language}"${directionOf(course.language) === 'rtl' ? ' dir="rtl"' : ''} data-edition="standalone">
<head>
<meta charset="utf-8">
${'src' in script ? preload(script.src) : ''}<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(course.title)}</title>
<meta name="description" content="${escape(course.description)}">
<script>${boot}</script>
<style>${css}</style>
${unbrandedHead({ course: factsOf(course), logoWords: strings.logo })}
${'src' in script ? entry : ''}
</head>
<body>
<noscript><p class="wrap">${escape(strings.noScript)}</p></noscript>
<div id="app">${body}</div>
${'src' in script ? '' : entry}
</body>
</html>
`;
}

/** Before the policy: a browser's look ahead waits at that, and the script would be asked for later. It runs under it all the same. */
function preload(src: string): string {
  return `<link rel="modulepreload" href="${src}">\n`;
}

function factsOf({ id, title, version, completion }: Course): OwnBlock['course'] {
  const { passMark } = completion;
  return { id, title, version, ...(passMark !== undefined && { passMark: Math.round(passMark * 100) }) };
}

/**
 * @param fontUrl where a font is: the address of a file, or the font itself as a `data:` address
 * @param more further sheets of src/ui
 */
export function firstStyles(root: string, fontUrl: (file: string) => string, more: readonly string[] = []): string {
  const sheets = [...FIRST_STYLES, ...more];
  const css = sheets.map((name) => readFileSync(join(root, 'src/ui', name), 'utf8')).join('\n');
  const placed = css.replace(/url\(fonts\/([\w-]+\.woff2)\)/g, (_, file: string) => `url(${fontUrl(file)})`);
  return transform({ filename: 'first.css', code: Buffer.from(placed), minify: true }).code.toString();
}

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
