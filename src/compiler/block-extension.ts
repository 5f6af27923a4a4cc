import type { RendererExtension, TokenizerExtension, Tokens } from 'marked';

/** A `:::name …` block as marked hands it on. Offsets count from the block's first character. */
export interface BlockToken extends Tokens.Generic {
  readonly type: 'authorBlock';
  readonly raw: string;
  readonly name: string;
  /** What follows the name on the opening line. */
  readonly header: string;
  readonly headerOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
  readonly closed: boolean;
}

const OPENING = /^(:{3,})([A-Za-z][\w-]*)[ \t]*([^\n]*)(?:\n|$)/;

/**
 * The dialect's one addition to Markdown. A block ends at a line of as many colons as opened it; another opening of
 * the same width or a page's heading before that means that this one was left open.
 */
export const blockExtension: TokenizerExtension & RendererExtension = {
  name: 'authorBlock',
  level: 'block',
  start: (source: string) => /^:{3,}[A-Za-z]/m.exec(source)?.index,
  tokenizer(source: string): BlockToken | undefined {
    const opening = OPENING.exec(source);
    if (!opening) return undefined;
    const [head, colons = '', name = '', header = ''] = opening;
    const rest = source.slice(head.length);
    const next = new RegExp(`^(?:${colons}(?!:)([A-Za-z][^\\n]*|[ \\t]*)|#{1,2}[ \\t][^\\n]*)(?:\\n|$)`, 'm').exec(
      rest,
    );
    const closed = next?.[1]?.trim() === '';
    const bodyEnd = next ? next.index : rest.length;
    const length = head.length + bodyEnd + (closed ? next[0].length : 0);
    return {
      type: 'authorBlock',
      raw: source.slice(0, length),
      name,
      header: header.trimEnd(),
      headerOffset: head.length - header.length - (head.endsWith('\n') ? 1 : 0),
      body: rest.slice(0, bodyEnd),
      bodyOffset: head.length,
      closed,
    };
  },
  // The parsers take blocks out of a page; one that stands anywhere else has been reported, and shows nothing.
  renderer: () => '',
};
