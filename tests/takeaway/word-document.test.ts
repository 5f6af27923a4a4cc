import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import type { Worksheet } from '../../src/course/index.js';
import { loadWordDocument } from '../../src/takeaway/index.js';

const sheet: Worksheet = {
  fileName: 'my-plan',
  kicker: 'Positive Risk Taking in Practice',
  title: 'My plan & why',
  intro: 'Three small things.',
  notice: 'Practice document. Not a care record.',
  parts: [
    { kind: 'heading', text: 'What I will do' },
    { kind: 'field', label: 'Who will ask?', hint: 'A role', text: 'My senior\non Fridays <soon>', lines: 2 },
    { kind: 'field', label: 'By when?', text: ' ', lines: 3 },
    {
      kind: 'table',
      caption: 'Steps',
      columns: ['What', 'Date'],
      shares: [75, 25],
      rows: [['Ring', '4 May']],
      blankRows: 2,
    },
  ],
};

async function fileOf(): Promise<(path: string) => string> {
  const { renderWordDocument } = await loadWordDocument();
  const files = unzipSync(await renderWordDocument(sheet, { dateLine: 'Date: 28 March 2026', language: 'en-GB' }));
  return (path) => strFromU8(files[path] ?? new Uint8Array());
}

interface Node {
  readonly nodeName: string;
  readonly textContent: string | null;
  getElementsByTagName(name: string): Iterable<Node>;
  getAttribute(name: string): string | null;
}

/** The document's own root; it throws where the XML is ill-formed. */
function read(xml: string): Node {
  return create(xml).root().node as unknown as Node;
}

const all = (node: Node, name: string) => Array.from(node.getElementsByTagName(name));

describe('a Word document', () => {
  test('has real headings, in order, with every label and word', async () => {
    const body = read((await fileOf())('word/document.xml'));
    const paragraphs = all(body, 'w:p').map((paragraph) => {
      const [style] = all(paragraph, 'w:pStyle');
      return `${style?.getAttribute('w:val') ?? 'Normal'}: ${paragraph.textContent ?? ''}`;
    });
    expect(paragraphs).toEqual([
      'Kicker: Positive Risk Taking in Practice',
      'Heading1: My plan & why',
      'Normal: Three small things.',
      'Normal: Date: 28 March 2026',
      'Heading2: What I will do',
      'Heading3: Who will ask?',
      'Small: A role',
      'Normal: My senior',
      'Normal: on Fridays <soon>',
      'Heading3: By when?',
      'Normal: ',
      'Normal: ',
      'Normal: ',
      'Heading2: Steps',
      'TableHead: What',
      'TableHead: Date',
      'Normal: Ring',
      'Normal: 4 May',
      ...Array<string>(4).fill('Normal: '),
    ]);
  });

  test('has a real table, its first row a head that is said on every page', async () => {
    const rows = all(read((await fileOf())('word/document.xml')), 'w:tr');
    expect(rows.map((row) => all(row, 'w:tc').length)).toEqual([2, 2, 2, 2]);
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
  });

  test('gives each column its share of the width, and room for a pen to rows with something empty', async () => {
    const body = read((await fileOf())('word/document.xml'));
    const [first = 0, second = 0] = all(body, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
    expect(first / second).toBeCloseTo(3, 2);
    expect(all(body, 'w:tr').map((row) => all(row, 'w:trHeight').length)).toEqual([0, 0, 1, 1]);
  });

  test('says its title and its language, and on every page what it is not', async () => {
    const file = await fileOf();
    expect(all(read(file('docProps/core.xml')), 'dc:title').map((node) => node.textContent)).toEqual([sheet.title]);
    expect(all(read(file('word/styles.xml')), 'w:lang').map((node) => node.getAttribute('w:val'))).toContain('en-GB');
    expect(read(file('word/footer1.xml')).textContent).toContain(sheet.notice);
  });
});
