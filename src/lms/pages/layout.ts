import { escapeHtml, html, type Html } from '../html.js';

export type Door = 'learner' | 'trainer' | 'report';

export interface Page {
  readonly title: string;
  readonly door: Door | undefined;
  readonly main: Html;
  /** Said at the top of every page while it matters. */
  readonly notice?: string | undefined;
  /** What was sent was not taken: the title says so first, since it is read out first. */
  readonly amiss?: boolean;
}

const DOORS: readonly (readonly [Door, href: string, name: string])[] = [
  ['learner', '/learn', 'Learn'],
  ['trainer', '/train', 'Train'],
  ['report', '/report', 'Report'],
];

export function renderPage({ title, door, main, notice, amiss = false }: Page): string {
  const body = html` <a class="skip" href="#main">Skip to the page</a>
    <header class="top">
      <nav class="head room-head" aria-label="Trial room">
        <a class="btn quiet room-home" href="/">Trial room</a>
        ${DOORS.map(
          ([id, href, name]) =>
            html`<a class="btn quiet" href="${href}" ${door === id && html`aria-current="page"`}>${name}</a>`,
        )}
      </nav>
      <div class="room-line"></div>
    </header>
    <main id="main">
      <div class="page">
        ${
          notice &&
          html`<div class="aside clay room-notice">
            <p class="label">Please read</p>
            <p>${notice}</p>
          </div>`
        }
        ${main}
      </div>
    </main>`;
  return renderDocument(amiss ? `Error: ${title}` : title, body);
}

/** `script`: address of a module to run, when the page needs one. */
export function renderDocument(title: string, body: Html, script?: string): string {
  const styles = ['/ui/tokens.css', '/ui/base.css', '/ui/parts.css', '/ui/file-input.css', '/room/lms.css'];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} · Trial room</title>
<link rel="icon" href="/room/icon.svg" type="image/svg+xml">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${script ? `<script src="${script}" defer></script>` : ''}
</head>
<body>${body.markup}
</body>
</html>
`;
}

const READABLE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** An ISO time in the words of the clock on the wall; a bare time of day (SCORM 1.2) stays as it is. */
export function timeOf(iso: string): Html {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? html`${iso}` : html`<time datetime="${iso}">${READABLE.format(at)}</time>`;
}
