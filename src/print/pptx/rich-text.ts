import { Parser } from 'htmlparser2';

/** A stretch of one look. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly bullet: boolean;
  /** Of a bullet: counted instead. */
  readonly numbered?: boolean;
}

/** What a slide's HTML says: paragraphs and list items, and the rows of its table. */
export interface RichText {
  readonly paragraphs: readonly Paragraph[];
  readonly rows: readonly (readonly string[])[];
}

interface Open {
  runs: Run[];
  readonly bullet: boolean;
  readonly numbered?: boolean;
}

/** Reads the few tags that slides and notes are made of: p, ul, ol, li, strong, em, a and table. */
export function readRichText(html: string): RichText {
  const paragraphs: Paragraph[] = [];
  const rows: string[][] = [];
  const depth = { bold: 0, italic: 0, ordered: 0 };
  let open: Open = { runs: [], bullet: false };
  const close = (next: Open): void => {
    if (open.runs.some(({ text }) => text.trim() !== '')) paragraphs.push(trimmed(open));
    open = next;
  };
  const parser = new Parser({
    onopentag(name) {
      if (name === 'strong') depth.bold++;
      else if (name === 'em') depth.italic++;
      else if (name === 'ol') depth.ordered++;
      else if (name === 'p') close({ runs: [], bullet: false });
      else if (name === 'li') close({ runs: [], bullet: true, ...(depth.ordered > 0 && { numbered: true }) });
      else if (name === 'tr') rows.push([]);
      else if (name === 'td' || name === 'th') close({ runs: [], bullet: false });
    },
    ontext(text) {
      open.runs.push({ text: text.replace(/\s+/g, ' '), bold: depth.bold > 0, italic: depth.italic > 0 });
    },
    onclosetag(name) {
      if (name === 'strong') depth.bold--;
      else if (name === 'em') depth.italic--;
      else if (name === 'ol') depth.ordered--;
      else if (name === 'td' || name === 'th') {
        rows.at(-1)?.push(plainText([trimmed(open)]));
        open = { runs: [], bullet: false };
      } else if (name === 'p' || name === 'li') close({ runs: [], bullet: false });
    },
  });
  parser.end(html);
  close({ runs: [], bullet: false });
  return { paragraphs, rows };
}

/** One paragraph a line. */
export function plainText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map(({ runs, bullet }) => `${bullet ? '• ' : ''}${runs.map(({ text }) => text).join('')}`)
    .join('\n');
}

export function plain(text: string, look: Partial<Run> = {}): Paragraph {
  return { runs: [{ text, bold: false, italic: false, ...look }], bullet: false };
}

function trimmed({ runs, ...look }: Open): Paragraph {
  const last = runs.length - 1;
  const kept = runs.map((run, at) => {
    const begun = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === last ? begun.trimEnd() : begun };
  });
  return { ...look, runs: kept.filter(({ text }) => text !== '') };
}
