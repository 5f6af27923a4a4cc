import type { Token, Tokens } from 'marked';
import type { Named } from './documents.js';
import type { Report } from './report.js';
import type { Positions } from './source-file.js';

/** A mention of something defined elsewhere, to be resolved later. */
export interface Reference {
  readonly id: string;
  readonly offset: number;
}

/** Where a character of a token's own text stands in the file. */
type Locate = (index: number) => number;

export const LINK_TARGET = /^(https:\/\/|tel:|sms:|term:|page:)/;
/** A link to a page counts as a mention too: `page:` stands before its id. */
export const PAGE_MENTION = /^page:/;
const COLONS = /^[ \t]*:{2,}/m;

/** Reports what prose may not hold, wherever it is nested, and collects the words of the glossary that it mentions. */
export class ProseCheck {
  readonly terms: Reference[] = [];
  readonly #positions: Positions;
  readonly #report: Report;
  /** Tags told of already, so that `</b>` is not told of after `<b>`. */
  readonly #tags = new Set<string>();

  constructor(positions: Positions, report: Report) {
    this.#positions = positions;
    this.#report = report;
  }

  check(token: Token, locate: Locate): void {
    const at = (): number => locate(Math.max(0, token.raw.search(/\S/)));
    if (token.type === 'html') this.#html(token.raw.trim(), at());
    else if (token.type === 'image') this.#image(at());
    else if (token.type === 'link') this.#link(String(token.href), at());
    else if (token.type === 'authorBlock') this.#block(token, at());
    else if (token.type === 'paragraph' || (token.type === 'text' && 'tokens' in token)) this.#colons(token, locate);
    for (const { child, locate: inside } of childrenOf(token, locate)) this.check(child, inside);
  }

  #html(raw: string, at: number): void {
    const [, end = '', name = ''] = /^<(\/?)([A-Za-z][\w-]*)/.exec(raw) ?? [];
    if (end && this.#tags.has(name)) return;
    if (name) this.#tags.add(name);
    const shown = raw.split('\n')[0]?.slice(0, 40) ?? '';
    const message = `raw HTML is not part of the dialect: ${shown}`;
    this.#report.error(this.#positions.at(at), 'raw-html', message, 'Say it in Markdown or with a ::: block');
  }

  #image(at: number): void {
    const hint = 'Put the drawing in content/pictures and name it in a block: :::opening picture=name';
    this.#report.error(this.#positions.at(at), 'markdown-image', 'pictures are not placed with ![…](…)', hint);
  }

  #link(href: string, at: number): void {
    if (href.startsWith('term:')) this.terms.push({ id: href.slice('term:'.length), offset: at });
    if (href.startsWith('page:')) this.terms.push({ id: href, offset: at });
    if (LINK_TARGET.test(href)) return;
    const hint = 'Use https://…, tel:…, sms:…, term:id for a word of the glossary, or page:LESSON/page-id';
    this.#report.error(this.#positions.at(at), 'link-target', `a link cannot lead to "${href}"`, hint);
  }

  #block({ name }: Tokens.Generic, at: number): void {
    const message = `":::${String(name)}" has no place here`;
    const hint = 'Put the block on a page by itself: outside lists, quotations and other blocks';
    this.#report.error(this.#positions.at(at), 'nested-block', message, hint);
  }

  #colons({ raw }: Token, locate: Locate): void {
    const found = COLONS.exec(raw);
    if (!found) return;
    const hint = 'A block opens with three colons and its name, :::aside, and ends with three colons alone in a line';
    const message = 'these colons neither open nor close a block';
    this.#report.error(this.#positions.at(locate(found.index)), 'stray-colons', message, hint);
  }
}

/** Pages are linked from pages alone: a slide or a note has none to turn to. */
export function refusePages(mentions: readonly Reference[], positions: Positions, report: Report): void {
  for (const { id, offset } of mentions.filter((mention) => mention.id.startsWith('page:'))) {
    const message = `a page cannot be linked from here: ${id}`;
    report.error(positions.at(offset), 'link-target', message, 'Take the link off, or name the page in the sentence');
  }
}

/** The words of the glossary that a story's text mentions, each with its place. Pages are linked from lessons alone. */
export function namedTerms(mentions: readonly Reference[], positions: Positions, report: Report): Named[] {
  refusePages(mentions, positions, report);
  const terms = mentions.filter(({ id }) => !id.startsWith('page:'));
  return terms.map(({ id, offset }) => ({ name: id, span: positions.at(offset) }));
}

/** Words are explained on pages of lessons and of stories; elsewhere there is nowhere to show the explanation. */
export function refuseTerms(terms: readonly Reference[], positions: Positions, report: Report): void {
  refusePages(terms, positions, report);
  for (const { id, offset } of terms.filter((mention) => !mention.id.startsWith('page:'))) {
    const message = `a word cannot be explained here: term:${id}`;
    report.error(
      positions.at(offset),
      'link-target',
      message,
      'Take the link off, or explain the word in the sentence',
    );
  }
}

/**
 * A token's children, each with its place. marked gives none, and takes the indents and `>` of lists and quotations
 * out of a child's text, so each line of it is looked for in the parent's.
 */
function childrenOf(token: Token, locate: Locate): { child: Token; locate: Locate }[] {
  let from = 0;
  return descend(token).map((child) => {
    const whole = token.raw.indexOf(child.raw.split('\n', 1)[0] ?? '', from);
    if (whole >= 0 && token.raw.startsWith(child.raw, whole)) {
      from = whole + child.raw.length;
      return { child, locate: (index: number) => locate(whole + index) };
    }
    const starts: { own: number; parent: number }[] = [];
    let own = 0;
    for (const line of child.raw.split('\n')) {
      const found = token.raw.indexOf(line, from);
      if (found >= 0) from = found;
      starts.push({ own, parent: from });
      if (found >= 0) from += line.length;
      own += line.length + 1;
    }
    return { child, locate: (index: number) => locate(throughLines(starts, index)) };
  });
}

function throughLines(starts: readonly { own: number; parent: number }[], index: number): number {
  const line = starts.findLast(({ own }) => own <= index);
  return line ? line.parent + index - line.own : index;
}

function descend(token: Token): Token[] {
  if (token.type === 'list') return [...(token as Tokens.List).items];
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
  }
  return 'tokens' in token ? token.tokens : [];
}
