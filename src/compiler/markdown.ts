import { Marked, type Token, type Tokens } from 'marked';
import { blockExtension, type BlockToken } from './block-extension.js';
import { addressOf } from '../course/index.js';
import { LINK_TARGET, PAGE_MENTION, ProseCheck, type Reference } from './check-prose.js';
import type { Report } from './report.js';
import type { Positions } from './source-file.js';
import { setQuotes } from './typography.js';

/** A stretch of Markdown and where it stands in its file. */
export interface Stretch {
  readonly text: string;
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
      if (!LINK_TARGET.test(href)) return words;
      const term = /^term:(.+)$/.exec(href)?.[1];
      if (term)
        return `<button type="button" class="term" aria-haspopup="dialog" data-term="${escapeHtml(term)}">${words}</button>`;
      if (PAGE_MENTION.test(href))
        return `<a href="${escapeHtml(addressOf(href.replace(PAGE_MENTION, '')))}">${words}</a>`;
      if (/^(tel|sms):/.test(href)) return `<a href="${escapeHtml(href)}">${words}</a>`;
      return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer">${words}</a>`;
    },
    // Both have been reported; that nothing of them reaches a page does not rest on it.
    html: () => '',
    image: () => '',
  },
});

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Top-level tokens with their offsets: marked gives none itself, so they are the running sum of `raw`. */
export function lexStretch({ text, offset }: Stretch): PlacedToken[] {
  return placeTokens(dialect.lexer(setQuotes(text)), offset);
}

function placeTokens(tokens: readonly Token[], offset: number): PlacedToken[] {
  let at = offset;
  return tokens.map((token) => {
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
export function renderProse(tokens: readonly PlacedToken[], positions: Positions, report: Report): Rendered {
  const terms = checkTokens(tokens, positions, report);
  const html = dialect.parser(tokens.map(({ token }) => token)).trim();
  return { html, terms };
}

export function renderStretch(stretch: Stretch, positions: Positions, report: Report): Rendered {
  return renderProse(lexStretch(stretch), positions, report);
}

/** HTML of one line or phrase, without a paragraph around it. */
export function renderInline({ text, offset }: Stretch, positions: Positions, report: Report): Rendered {
  const quoted = setQuotes(text);
  const terms = checkTokens(placeTokens(dialect.Lexer.lexInline(quoted), offset), positions, report);
  const html = dialect.parseInline(quoted);
  return { html: typeof html === 'string' ? html.replace(/ {2,}/g, ' ').trim() : '', terms };
}

/** HTML of what stands in a list item, without a paragraph around a single line. */
export function renderItem(item: Tokens.ListItem, offset: number, positions: Positions, report: Report): Rendered {
  const terms = checkTokens([{ token: item, offset }], positions, report);
  const html = dialect.parser(item.tokens).trim();
  const single = html.lastIndexOf('<p>') === 0 && html.endsWith('</p>');
  return { html: single ? html.slice('<p>'.length, -'</p>'.length) : html, terms };
}

function checkTokens(tokens: readonly PlacedToken[], positions: Positions, report: Report): readonly Reference[] {
  const check = new ProseCheck(positions, report);
  for (const { token, offset } of tokens) check.check(token, (index) => offset + index);
  return check.terms;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of a phrase without any mark-up, with quotes set. Text, not HTML: it is escaped where it is shown. */
export function plainText(markdown: string): string {
  return words(dialect.Lexer.lexInline(setQuotes(markdown)))
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

function words(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return ' ';
      if ('tokens' in token) return words(token.tokens);
      return 'text' in token ? String(token.text) : '';
    })
    .join('');
}
