import { Places, type SourceFile } from '../compiler/index.js';
import { PieceCutter, type Piece, type Role, type Stretch } from './piece.js';
import { yamlPieces } from './yaml-pieces.js';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*\n/;
const OPENS_BLOCK = /^:{3,}([A-Za-z][\w-]*)(.*)$/;
const CLOSES_BLOCK = /^:{3,}[ \t]*$/;
const HEADING = /^(#+)[ \t]+(.*?)[ \t]*(?:\{#([^}\s]*)[^}]*\})?[ \t]*$/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/;
const TABLE_RULE = /^[ \t]*\|[-:| \t]+$/;
const LABEL = /(?<=\b(?:title|label|kicker)=")[^"]*/g;
/** Line of settings below the heading of a knowledge check. */
const SETTINGS = /^type=\S+[ \t]*\|/;
/** A choice of a story, or an option of a knowledge check: words, what only the build reads, and feedback. */
const CHOICE = /^(\[)([^\]]*)\]\(#[^)]*\)/;
const OPTION = /^(\[[ xX]\]\s+)([\s\S]*?)\s*\{#[a-z]\}/;
/** Begins what answers pairs or steps. */
const FEEDBACK = /^feedback:\s*/;
const DASH = ' — ';

const BLOCK_ROLES: Readonly<Record<string, Role>> = { record: 'record', slide: 'slide', notes: 'notes' };

/** What a person reads in a Markdown file of the authors', paragraph by paragraph. */
export function markdownPieces(file: SourceFile, usual: Role): Piece[] {
  return new MarkdownReader(file, usual).read();
}

class MarkdownReader {
  readonly #file: SourceFile;
  readonly #usual: Role;
  readonly #cutter: PieceCutter;
  readonly #pieces: Piece[] = [];
  #role: Role;
  #page = '';
  #paragraph: Stretch | undefined;
  #poorColumns: readonly boolean[] = [];

  constructor(file: SourceFile, usual: Role) {
    this.#file = file;
    this.#usual = usual;
    this.#role = usual;
    this.#cutter = new PieceCutter(file, new Places(file));
  }

  read(): Piece[] {
    const { text } = this.#file;
    const front = FRONT_MATTER.exec(text);
    if (front) this.#pieces.push(...yamlPieces(this.#file, { offset: 4, text: front[1] ?? '', role: 'title' }));
    let start = front?.[0].length ?? 0;
    for (const line of text.slice(start).split('\n')) {
      this.#line(line, start);
      start += line.length + 1;
    }
    this.#flush();
    return this.#pieces;
  }

  #line(line: string, start: number): void {
    const end = start + line.length;
    const opened = OPENS_BLOCK.exec(line);
    const item = LIST_ITEM.exec(line)?.[0].length;
    if (opened || CLOSES_BLOCK.test(line) || /^(-{3,}|\*{3,})$/.test(line) || line.trim() === '') this.#flush();
    if (opened) this.#open(opened, line, start);
    else if (CLOSES_BLOCK.test(line)) this.#role = this.#usual;
    else if (/^-{3,}$/.test(line)) this.#role = 'notes';
    else if (line.startsWith('#')) this.#heading(line, start);
    else if (/^[ \t]*\|/.test(line)) this.#row(line, start);
    else if (SETTINGS.test(line)) this.#flush();
    else if (item !== undefined) {
      this.#flush();
      this.#paragraph = { start: start + item, end };
    } else if (line.trim() !== '') this.#paragraph = { start: this.#paragraph?.start ?? start, end };
    if (!/^[ \t]*\|/.test(line)) this.#poorColumns = [];
  }

  #open([, name = '', header = '']: RegExpExecArray, line: string, start: number): void {
    this.#role = BLOCK_ROLES[name] ?? 'prose';
    const from = start + line.length - header.length;
    for (const { 0: label, index } of header.matchAll(LABEL)) {
      this.#add('title', { start: from + index, end: from + index + label.length });
    }
  }

  #heading(line: string, start: number): void {
    this.#flush();
    const [, marks = '', words = '', id] = HEADING.exec(line) ?? [];
    if (marks.length <= 2) this.#page = id ?? words;
    const from = start + line.indexOf(words, marks.length);
    // A heading without an id of its own is one, and no words.
    if (id !== undefined || marks.length > 2) this.#add('title', { start: from, end: from + words.length });
  }

  /** A table may set words to leave out beside those to use: the head of such a column says so. */
  #row(line: string, start: number): void {
    this.#flush();
    if (TABLE_RULE.test(line)) return;
    const cells = [...line.matchAll(/(?<=\|)[^|]+(?=\|)/g)];
    const isHead = this.#poorColumns.length === 0;
    if (isHead) this.#poorColumns = cells.map(([cell]) => /^\s*(instead of|not|avoid|before)\b/i.test(cell));
    cells.forEach(({ 0: cell, index }, column) => {
      const poor = this.#poorColumns[column] && !isHead;
      this.#add(poor ? 'record' : this.#role, { start: start + index, end: start + index + cell.length });
    });
  }

  #flush(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    if (!paragraph) return;
    const text = this.#file.text.slice(paragraph.start, paragraph.end);
    const choice = CHOICE.exec(text) ?? OPTION.exec(text);
    if (!choice) {
      const answer = FEEDBACK.exec(text)?.[0].length ?? 0;
      this.#add(answer > 0 ? 'feedback' : this.#role, { ...paragraph, start: paragraph.start + answer });
      return;
    }
    const [head, mark = '', words = ''] = choice;
    const from = paragraph.start + mark.length;
    this.#add(this.#role, { start: from, end: from + words.length });
    const dash = text.indexOf(DASH, head.length);
    if (dash >= 0) this.#add('feedback', { start: paragraph.start + dash + DASH.length, end: paragraph.end });
  }

  #add(role: Role, stretch: Stretch): void {
    const piece = this.#cutter.cut(role, this.#page, stretch);
    if (piece) this.#pieces.push(piece);
  }
}
