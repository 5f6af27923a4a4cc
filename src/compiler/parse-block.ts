import { ASIDE_TONES, SLIDE_KINDS, type AsideTone, type SlideKind, type SpeakerNotes } from '../course/index.js';
import { readBlockHeader, type BlockHeader, type HeaderRule } from './block-header.js';
import type { BlockToken } from './block-extension.js';
import type { BlockDocument, Named, SlideDocument } from './documents.js';
import { plainText, renderStretch, type Reference, type Stretch } from './markdown.js';
import type { Report } from './report.js';
import { suggest } from './report.js';
import type { Places } from './source-file.js';

/** What a block of the dialect becomes: something for learners, a slide, or a facilitator's notes. */
export type ParsedBlock =
  | { readonly for: 'learner'; readonly block: BlockDocument; readonly terms: readonly Reference[] }
  | { readonly for: 'slide'; readonly slide: SlideDocument }
  | { readonly for: 'notes'; readonly notes: SpeakerNotes };

const RULES: Readonly<Record<string, HeaderRule>> = {
  opening: { keys: ['picture'] },
  scene: { keys: ['picture', 'title'], required: ['title'] },
  aside: { keys: ['tone', 'label'], required: ['tone', 'label'] },
  record: { keys: ['title'], required: ['title'] },
  reveal: { keys: ['title'], required: ['title'] },
  module: { words: true, keys: ['view'] },
  check: { words: true, keys: [] },
  reflect: { keys: ['id', 'label'], required: ['id', 'label'] },
  support: { keys: ['section'], required: ['section'] },
  sources: { words: true, keys: ['title'], required: ['title'] },
  slide: { keys: ['kind', 'kicker', 'title', 'picture'] },
  notes: { keys: ['minutes'] },
};

/** Blocks that only point at something have no text of their own. */
const POINTERS = new Set(['module', 'check', 'support', 'sources']);

export class BlockParser {
  readonly #places: Places;
  readonly #report: Report;

  constructor(places: Places, report: Report) {
    this.#places = places;
    this.#report = report;
  }

  /** Undefined when the block is of no known kind: that has then been reported. */
  parse(token: BlockToken, offset: number): ParsedBlock | undefined {
    const span = this.#places.at(offset);
    const rule = RULES[token.name];
    if (!rule) {
      this.#report.error(
        span,
        'unknown-block',
        `there is no block ":::${token.name}"`,
        suggest(token.name, Object.keys(RULES)),
      );
      return undefined;
    }
    if (!token.closed) {
      const hint = 'End it with a line of as many colons as opened it; a block inside a block takes one colon fewer';
      this.#report.error(span, 'unclosed-block', `":::${token.name}" is not closed`, hint);
    }
    const header = readBlockHeader(
      token.name,
      token.header,
      offset + token.headerOffset,
      rule,
      this.#places,
      this.#report,
    );
    const body = { text: token.body, offset: offset + token.bodyOffset };
    if (POINTERS.has(token.name) && token.body.trim() !== '') {
      this.#report.error(
        this.#places.at(body.offset),
        'block-body',
        `":::${token.name}" takes no text`,
        'Move the text out of the block',
      );
    }
    return this.#build(token.name, header, body, offset);
  }

  #build(name: string, header: BlockHeader, body: Stretch, offset: number): ParsedBlock | undefined {
    const span = this.#places.at(offset);
    const words = header.words.map((word) => ({ name: word, span }));
    const title = plainText(header.values['title'] ?? '');
    if (name === 'module')
      return this.#pointer({
        kind: 'module',
        module: this.#only(words, name, span),
        view: header.values['view'] ?? 'main',
        span,
      });
    if (name === 'check') return this.#pointer({ kind: 'check', items: this.#some(words, name, span), span });
    if (name === 'support')
      return this.#pointer({ kind: 'support', section: { name: header.values['section'] ?? '', span }, span });
    if (name === 'sources')
      return this.#pointer({ kind: 'sources', title, sources: this.#some(words, name, span), span });
    const { html, terms } = renderStretch(body, this.#places, this.#report);
    if (name === 'notes') return { for: 'notes', notes: { minutes: this.#minutes(header, offset), html } };
    const picture = this.#picture(header);
    if (name === 'slide')
      return { for: 'slide', slide: { ...this.#slideHead(header, offset), html, ...picture, span } };
    const learner = (block: BlockDocument): ParsedBlock => ({ for: 'learner', block, terms });
    if (name === 'opening') return learner({ kind: 'opening', html, ...picture, span });
    if (name === 'scene') return learner({ kind: 'scene', title, html, ...picture, span });
    if (name === 'record' || name === 'reveal') return learner({ kind: name, title, html, span });
    const label = plainText(header.values['label'] ?? '');
    if (name === 'reflect') return learner({ kind: 'reflect', id: header.values['id'] ?? '', label, html, span });
    return learner({ kind: 'aside', tone: this.#tone(header, offset), label, html, span });
  }

  #pointer(block: BlockDocument): ParsedBlock {
    return { for: 'learner', block, terms: [] };
  }

  #picture(header: BlockHeader): { picture?: Named } {
    const name = header.values['picture'];
    return name === undefined ? {} : { picture: { name, span: this.#places.at(header.offsets['picture'] ?? 0) } };
  }

  #some(words: readonly Named[], name: string, span: Named['span']): readonly Named[] {
    if (words.length === 0)
      this.#report.error(span, 'block-attribute', `":::${name}" names nothing`, `Write :::${name} and the ids`);
    return words;
  }

  #only(words: readonly Named[], name: string, span: Named['span']): Named {
    const [first] = this.#some(words, name, span);
    if (words.length > 1)
      this.#report.error(span, 'block-attribute', `":::${name}" takes one name`, 'Use one block for each');
    return first ?? { name: '', span };
  }

  #minutes(header: BlockHeader, offset: number): number {
    const given = header.values['minutes'] ?? '0';
    if (/^\d+(\.5)?$/.test(given)) return Number(given);
    const span = this.#places.at(header.offsets['minutes'] ?? offset);
    this.#report.error(span, 'block-attribute', `"${given}" is no number of minutes`, 'Write minutes=2 or minutes=1.5');
    return 0;
  }

  #tone(header: BlockHeader, offset: number): AsideTone {
    return this.#oneOf(header, 'tone', ASIDE_TONES, 'fact', offset);
  }

  #slideHead(header: BlockHeader, offset: number): { kind: SlideKind; kicker: string; title: string } {
    return {
      kind: this.#oneOf(header, 'kind', SLIDE_KINDS, 'sentence', offset),
      kicker: plainText(header.values['kicker'] ?? ''),
      title: plainText(header.values['title'] ?? ''),
    };
  }

  #oneOf<T extends string>(header: BlockHeader, key: string, known: readonly T[], fallback: T, offset: number): T {
    const given = header.values[key];
    if (given === undefined) return fallback;
    const found = known.find((value) => value === given);
    if (found) return found;
    const span = this.#places.at(header.offsets[key] ?? offset);
    this.#report.error(span, 'block-attribute', `"${given}" is no ${key} of a block`, suggest(given, known));
    return fallback;
  }
}
