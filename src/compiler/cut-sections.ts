import type { Tokens } from 'marked';
import type { PlacedToken } from './markdown.js';
import type { Report } from './report.js';
import type { Positions } from './source-file.js';

export interface Section {
  readonly heading: Tokens.Heading;
  readonly offset: number;
  readonly tokens: readonly PlacedToken[];
}

export interface Sections {
  /** What stands before the first heading. */
  readonly before: readonly PlacedToken[];
  readonly sections: readonly Section[];
}

/** Tokens cut at each first- or second-level heading; blank stretches left out. */
export function cutSections(tokens: readonly PlacedToken[]): Sections {
  const before: PlacedToken[] = [];
  const sections: { heading: Tokens.Heading; offset: number; tokens: PlacedToken[] }[] = [];
  for (const placed of tokens) {
    const { token, offset } = placed;
    if (token.type === 'space') continue;
    if (token.type === 'heading' && token.depth <= 2)
      sections.push({ heading: token as Tokens.Heading, offset, tokens: [] });
    else (sections.at(-1)?.tokens ?? before).push(placed);
  }
  return { before, sections };
}

/** What stands before the first heading belongs nowhere; it is told of once. */
export function reportTextBefore([first]: readonly PlacedToken[], positions: Positions, report: Report): void {
  if (!first) return;
  const hint = 'Move it below a ## heading';
  report.error(positions.at(first.offset), 'text-before-page', 'there is text before the first heading', hint);
}
