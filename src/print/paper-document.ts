import { escapeHtml } from '../deck/index.js';
import { PAPER_WORDS } from './words.js';

export interface PaperDocument {
  /** Lowercase, in the file's name. */
  readonly name: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly kind: 'booklet' | 'cards' | 'exercises' | 'guide' | 'note-pages' | 'workbook';
  readonly body: string;
}

/** A whole page for a browser to print: styles inlined, nothing fetched. */
export function renderPaper({ title, language, kind, body }: PaperDocument, css: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${css}${runningFoot(title)}</style>
</head>
<body class="${kind}">
<main>
${body}
</main>
</body>
</html>
`;
}

/**
 * The title stands at the foot of each page that flows, and on a sheet to fill in, what the sheet is not. A page of fixed
 * size has a foot of its own.
 */
function runningFoot(title: string): string {
  const words = title.replace(/[\\"\n<]/g, ' ');
  return `@page{@bottom-left{content:"${words}"}}@page sheet{@bottom-left{content:"${PAPER_WORDS.notice}"}}`;
}
