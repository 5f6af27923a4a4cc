import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader, a screen reader and a list of bookmarks find in a PDF. */
export interface PdfContents {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly tagged: boolean;
  /** The words of each page. */
  readonly pages: readonly string[];
  /** In reading order, without their depth. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  /** Where a link inside the document leads, by the id of the element: pages from 1. */
  readonly places: ReadonlyMap<string, number>;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  // Its reader takes the bytes over.
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const mark = await pdf.getMarkInfo();
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) pages.push(await textOf(pdf, page));
  const contents = {
    title: textIn(info, 'Title'),
    language: textIn(info, 'Language'),
    tagged: mark?.Marked === true,
    pages,
    bookmarks: await bookmarksOf(pdf),
    places: await placesOf(pdf),
  };
  await pdf.destroy();
  return contents;
}

function textIn(info: object, key: string): string {
  const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : '';
}

async function textOf(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''));
  return words.join('').replace(/\s+/g, ' ').trim();
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function bookmarksOf(pdf: PDFDocumentProxy): Promise<{ title: string; page: number }[]> {
  const flat = (entries: Outline): Outline => entries.flatMap((entry) => [entry, ...flat(entry.items as Outline)]);
  // Typed as a list, and null where there is none.
  const outline = ((await pdf.getOutline()) as Outline | null) ?? [];
  return Promise.all(flat(outline).map(async ({ title, dest }) => ({ title, page: await pageAt(pdf, dest) })));
}

async function placesOf(pdf: PDFDocumentProxy): Promise<Map<string, number>> {
  const named = Object.entries(await pdf.getDestinations()) as [string, unknown][];
  const places = named.map(async ([id, dest]): Promise<[string, number]> => [id, await pageAt(pdf, dest)]);
  return new Map(await Promise.all(places));
}

/** A place is a list that begins with a reference to its page, or the name of such a list. 0 where it leads nowhere. */
async function pageAt(pdf: PDFDocumentProxy, dest: unknown): Promise<number> {
  const place: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const page: unknown = Array.isArray(place) ? place[0] : undefined;
  return isReference(page) ? (await pdf.getPageIndex(page)) + 1 : 0;
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
