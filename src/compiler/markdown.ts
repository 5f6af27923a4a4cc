import { Marked, type Token, type Tokens } from 'marked';
import { blockExtension, type BlockToken } from './block-extension.js';
import type { Report } from './report.js';
import type { Places } from './source-file.js';
import { setQuotes } from './typography.js';

/** A stretch of Markdown and where it stands in its file. */
export interface Stretch {
  readonly text: string;
  readonly offset: number;
}

/** A mention of something defined elsewhere, to be resolved later. */
export interface Reference {
  readonly id: string;
  readonly offset: number;
}

export interface PlacedToken {
  readonly token: Token;
  readonly offset: number;
}

const dialect = new Marked({ gfm: true, extensions: [blockExtension], async: false });

dialect.use({
  renderer: {
    // A page's title is the h1, so `###` makes the next level down.
    heading({ tokens, depth }: Tokens.Heading) {
      const level = Math.max(2, depth - 1);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    link({ href, tokens }: Tokens.Link) {
      const words = this.parser.parseInline(tokens);
      const term = /^term:(.+)$/.exec(href)?.[1];
      if (term) return `<button type="button" class="term" data-term="${escapeHtml(term)}">${words}</button>`;
      if (/^tel:/.test(href)) return `<a href="${escapeHtml(href)}">${words}</a>`;
      return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer">${words}</a>`;
    },
  },
});

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Top-level tokens with their offsets: marked gives none itself, so they are the running sum of `raw`. */
export function lexStretch({ text, offset }: Stretch): PlacedToken[] {
  let at = offset;
  return dialect.lexer(setQuotes(text)).map((token) => {
    const placed = { token, offset: at };
    at += token.raw.length;
    return placed;
  });
}

export function isBlock(token: Token): token is BlockToken {
  return token.type === 'authorBlock';
}

export interface Rendered {
  readonly html: string;
  readonly terms: readonly Reference[];
}

/** HTML of prose tokens. Raw HTML, pictures and unsafe links are reported. */
export function renderProse(tokens: readonly PlacedToken[], places: Places, report: Report): Rendered {
  const terms: Reference[] = [];
  for (const { token, offset } of tokens) inspect(token, offset, places, report, terms);
  const html = dialect.parser(tokens.map(({ token }) => token)).trim();
  return { html, terms };
}

export function renderStretch(stretch: Stretch, places: Places, report: Report): Rendered {
  return renderProse(lexStretch(stretch), places, report);
}

/** HTML of one line or phrase, without a paragraph around it. */
export function renderInline({ text, offset }: Stretch, places: Places, report: Report): Rendered {
  const terms: Reference[] = [];
  const quoted = setQuotes(text);
  for (const token of dialect.Lexer.lexInline(quoted)) inspect(token, offset, places, report, terms);
  const html = dialect.parseInline(quoted);
  return { html: typeof html === 'string' ? html : '', terms };
}

/** The words of a phrase without any mark-up, with quotes set. */
export function plainText(markdown: string): string {
  const words = (tokens: readonly Token[]): string =>
    tokens
      .map((token) =>
        'tokens' in token && token.tokens ? words(token.tokens) : 'text' in token ? String(token.text) : '',
      )
      .join('');
  return words(dialect.Lexer.lexInline(setQuotes(markdown)))
    .replace(/&amp;/g, '&')
    .trim();
}

const LINKS = /^(https:\/\/|tel:|term:)/;

function inspect(token: Token, offset: number, places: Places, report: Report, terms: Reference[]): void {
  if (token.type === 'html') {
    const shown = token.raw.trim().slice(0, 40);
    report.error(
      places.at(offset),
      'raw-html',
      `raw HTML is not part of the dialect: ${shown}`,
      'Say it in Markdown or with a ::: block',
    );
  } else if (token.type === 'image') {
    const hint = 'Put the drawing in content/pictures and name it in a block: :::opening picture=name';
    report.error(places.at(offset), 'markdown-image', 'pictures are not placed with ![…](…)', hint);
  } else if (token.type === 'link') {
    const href = String(token.href);
    if (href.startsWith('term:')) terms.push({ id: href.slice('term:'.length), offset });
    if (!LINKS.test(href)) {
      const hint = 'Use https://…, tel:… or term:id for a word of the glossary';
      report.error(places.at(offset), 'link-target', `a link cannot lead to "${href}"`, hint);
    }
  }
  for (const { child, at } of childrenOf(token)) inspect(child, offset + at, places, report, terms);
}

/** Children with their offset in the parent: found by their raw text, in order. */
function childrenOf(token: Token): { child: Token; at: number }[] {
  const children = descend(token);
  let from = 0;
  return children.map((child) => {
    const firstLine = child.raw.split('\n')[0] ?? child.raw;
    const found = token.raw.indexOf(firstLine, from);
    const at = found >= 0 ? found : from;
    from = found >= 0 ? found + firstLine.length : from;
    return { child, at };
  });
}

function descend(token: Token): Token[] {
  if (token.type === 'list') return [...(token as Tokens.List).items];
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
  }
  return 'tokens' in token && token.tokens ? token.tokens : [];
}
