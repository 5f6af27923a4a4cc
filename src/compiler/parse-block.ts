import { ASIDE_TONES, ASSESSMENT_VIEWS, SLIDE_KINDS, type SpeakerNotes } from '../course/index.js';
import { readBlockHeader, type BlockHeader, type HeaderRule } from './block-header.js';
import type { BlockToken } from './block-extension.js';
import { refusePages, type Reference } from './check-prose.js';
import type { BlockDocument, Named, SlideDocument } from './documents.js';
import { plainText, renderStretch } from './markdown.js';
import { readLawHeader } from './parse-law.js';
import { PAGE_ID } from './parse-heading.js';
import type { Report } from './report.js';
import { suggest } from './report.js';
import type { Positions } from './source-file.js';

/** What a block of the dialect becomes: something for learners, a slide, or a facilitator's notes. */
export type ParsedBlock = { readonly terms: readonly Reference[] } & (
  | { readonly for: 'learner'; readonly block: BlockDocument }
  | { readonly for: 'slide'; readonly slide: SlideDocument }
  | { readonly for: 'notes'; readonly notes: SpeakerNotes }
);

interface BlockRule extends HeaderRule {
  /** `none` in blocks that only point at something; `optional` where a title or picture may be all. */
  readonly text: 'needed' | 'optional' | 'none';
}

const RULES: ReadonlyMap<string, BlockRule> = new Map([
  ['opening', { keys: ['picture'], text: 'needed' }],
  ['scene', { keys: ['picture', 'title'], required: ['title'], text: 'needed' }],
  ['aside', { keys: ['tone', 'label'], required: ['tone', 'label'], text: 'needed' }],
  [
    'law',
    {
      keys: ['nation', 'source', 'check-by', 'title', 'unverified'],
      required: ['nation', 'source', 'check-by', 'title'],
      text: 'needed',
    },
  ],
  ['record', { keys: ['title'], required: ['title'], text: 'needed' }],
  ['reveal', { keys: ['title'], required: ['title'], text: 'needed' }],
  ['module', { words: true, keys: ['view'], text: 'none' }],
  ['worksheet', { words: true, keys: [], text: 'none' }],
  ['check', { words: true, keys: [], text: 'none' }],
  ['assessment', { keys: ['view'], text: 'none' }],
  ['reflect', { keys: ['id', 'label'], required: ['id', 'label'], text: 'optional' }],
  ['support', { keys: ['section'], required: ['section'], text: 'none' }],
  ['sources', { words: true, keys: ['title'], required: ['title'], text: 'none' }],
  ['slide', { keys: ['kind', 'kicker', 'title', 'picture', 'timer'], text: 'optional' }],
  ['notes', { keys: ['minutes'], text: 'needed' }],
]);

export class BlockParser {
  readonly #positions: Positions;
  readonly #report: Report;

  constructor(positions: Positions, report: Report) {
    this.#positions = positions;
    this.#report = report;
  }

  /** Undefined when the block is of no known kind: that has then been reported. */
  parse(token: BlockToken, offset: number): ParsedBlock | undefined {
    const { name } = token;
    const rule = RULES.get(name);
    if (!rule) {
      this.#complain(offset, 'unknown-block', `there is no block ":::${name}"`, suggest(name, [...RULES.keys()]));
      return undefined;
    }
    if (!token.closed) {
      const hint = 'End it with a line of as many colons as opened it, before the next block or page';
      this.#complain(offset, 'unclosed-block', `":::${name}" is not closed`, hint);
    }
    this.#checkBody(token, rule, offset);
    const headerOffset = offset + token.headerOffset;
    const header = readBlockHeader(name, token.header, headerOffset, rule, this.#positions, this.#report);
    return rule.text === 'none' ? this.#pointer(name, header, offset) : this.#prose(token, header, offset);
  }

  #checkBody({ name, body, bodyOffset, closed }: BlockToken, { text }: BlockRule, offset: number): void {
    const empty = body.trim() === '';
    if (text === 'none' && !empty && closed) {
      const at = offset + bodyOffset + body.search(/\S/);
      this.#complain(at, 'block-body', `":::${name}" takes no text`, 'Move the text out of the block');
    } else if (text === 'needed' && empty) {
      this.#complain(offset, 'block-body', `":::${name}" has no text`, 'Write its text before the closing colons');
    }
  }

  #pointer(name: string, header: BlockHeader, offset: number): ParsedBlock {
    const span = this.#positions.at(offset);
    if (name === 'assessment') {
      const view = this.#oneOf(header, 'view', ASSESSMENT_VIEWS, 'main');
      return { for: 'learner', block: { kind: 'assessment', view, span }, terms: [] };
    }
    const names = header.words.map((word) => this.#named(word));
    if (name === 'support') {
      const { section } = header.values;
      const block = { kind: 'support' as const, section: section ? this.#named(section) : { name: '', span }, span };
      return { for: 'learner', block, terms: [] };
    }
    if (names.length === 0) {
      this.#complain(offset, 'block-attribute', `":::${name}" names nothing`, `Write :::${name} and the ids`);
    }
    const block = this.#list(name, names, header, span);
    return { for: 'learner', block, terms: [] };
  }

  #list(name: string, names: readonly Named[], { words, values }: BlockHeader, span: Named['span']): BlockDocument {
    if (name === 'check') return { kind: 'check', items: names, span };
    if (name === 'sources') {
      return { kind: 'sources', title: plainText(values['title']?.text ?? ''), sources: names, span };
    }
    const [, second] = words;
    if (second)
      this.#complain(second.offset, 'block-attribute', `":::${name}" takes one name`, 'Use one block for each');
    const module = names[0] ?? { name: '', span };
    if (name === 'worksheet') return { kind: 'worksheet', module, span };
    return { kind: 'module', module, view: values['view']?.text ?? 'main', span };
  }

  #prose({ name, body, bodyOffset }: BlockToken, header: BlockHeader, offset: number): ParsedBlock {
    const span = this.#positions.at(offset);
    const stretch = { text: body, offset: offset + bodyOffset };
    const { html, terms } = renderStretch(stretch, this.#positions, this.#report);
    if (name === 'notes' || name === 'slide') refusePages(terms, this.#positions, this.#report);
    if (name === 'notes') return { for: 'notes', notes: { minutes: this.#minutes(header, 'minutes'), html }, terms };
    const given = header.values['picture'];
    const picture = given && { picture: this.#named(given) };
    const title = plainText(header.values['title']?.text ?? '');
    if (name === 'slide') {
      const kind = this.#oneOf(header, 'kind', SLIDE_KINDS, 'sentence');
      const kicker = plainText(header.values['kicker']?.text ?? '');
      const timer = header.values['timer'] && { timer: this.#minutes(header, 'timer') };
      return { for: 'slide', slide: { kind, kicker, title, html, ...picture, ...timer, span }, terms };
    }
    const learner = (block: BlockDocument): ParsedBlock => ({ for: 'learner', block, terms });
    if (name === 'opening') return learner({ kind: 'opening', html, ...picture, span });
    if (name === 'scene') return learner({ kind: 'scene', title, html, ...picture, span });
    if (name === 'record' || name === 'reveal') return learner({ kind: name, title, html, span });
    if (name === 'law') {
      return learner({ kind: 'law', ...readLawHeader(header, this.#positions, this.#report), html, span });
    }
    const label = plainText(header.values['label']?.text ?? '');
    if (name === 'reflect') return learner({ kind: 'reflect', id: this.#noteId(header), label, html, span });
    return learner({ kind: 'aside', tone: this.#oneOf(header, 'tone', ASIDE_TONES, 'fact'), label, html, span });
  }

  #named({ text, offset }: BlockHeader['words'][number]): Named {
    return { name: text, span: this.#positions.at(offset) };
  }

  #minutes({ values }: BlockHeader, key: 'minutes' | 'timer'): number {
    const given = values[key];
    if (!given) return 0;
    if (/^\d{1,3}(\.5)?$/.test(given.text)) return Number(given.text);
    const message = `"${given.text}" is no number of minutes`;
    this.#complain(given.offset, 'block-attribute', message, `Write ${key}=2 or ${key}=1.5`);
    return 0;
  }

  #noteId({ values }: BlockHeader): string {
    const { text, offset } = values['id'] ?? { text: '', offset: 0 };
    if (text !== '' && !PAGE_ID.test(text)) {
      const hint = 'Use small letters, digits and hyphens, such as id=what-changed';
      this.#complain(offset, 'block-attribute', `"${text}" is no id`, hint);
    }
    return text;
  }

  #oneOf<T extends string>({ values }: BlockHeader, key: string, known: readonly T[], fallback: T): T {
    const given = values[key];
    if (!given) return fallback;
    const found = known.find((value) => value === given.text);
    if (found) return found;
    this.#complain(
      given.offset,
      'block-attribute',
      `"${given.text}" is no ${key} of a block`,
      suggest(given.text, known),
    );
    return fallback;
  }

  #complain(offset: number, code: BlockCode, message: string, hint: string): void {
    this.#report.error(this.#positions.at(offset), code, message, hint);
  }
}

type BlockCode = 'unknown-block' | 'unclosed-block' | 'block-body' | 'block-attribute';
