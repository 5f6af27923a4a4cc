import { create } from 'xmlbuilder2';
import type { Parsed, Picture } from '../course/index.js';
import { Report } from './report.js';
import { Places, type SourceFile } from './source-file.js';

/** What a drawing may consist of: shapes and words, nothing that runs, fetches or embeds. */
const ELEMENTS = new Set([
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'title',
  'desc',
  'style',
  'text',
  'tspan',
]);
const BARRED_ATTRIBUTE = /^(on|href$|xlink:|style$|src$)/;

/**
 * `content/pictures/<name>.svg` → a picture to stand inline. Its own style and ids go, so that it takes the page's theme
 * and may stand twice on a page; its description becomes the alternative text.
 */
export function parsePicture(file: SourceFile): Parsed<Picture> {
  const report = new Report();
  const places = new Places(file);
  const name = /\/([^/]+)\.svg$/.exec(file.path)?.[1] ?? file.path;
  const refuse = (message: string, hint: string): Parsed<Picture> => {
    report.error(places.at(0), 'picture', message, hint);
    return { value: undefined, diagnostics: report.diagnostics };
  };
  let document;
  try {
    document = create(file.text);
  } catch (error) {
    // The parser's own words name the spot inside the drawing.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return refuse(`the drawing cannot be read: ${reason}`, 'Save it again as plain SVG');
  }
  const barred = barredParts(document);
  if (barred) return refuse(`a drawing may not hold ${barred}`, 'Keep to shapes, text, title and desc');
  const described = /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(file.text)?.[1]?.trim() ?? '';
  if (!described) return refuse('the drawing has no desc', 'Say in <desc> what it shows, for those who do not see it');
  const svg = file.text
    .replace(/<(style|title|desc)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<\?xml[\s\S]*?\?>|<!--[\s\S]*?-->/g, '')
    .replace(
      /<svg[^>]*>/,
      (head) =>
        `<svg class="ill" viewBox="${/viewBox="([^"]*)"/.exec(head)?.[1] ?? '0 0 640 400'}" aria-hidden="true" focusable="false">`,
    )
    .replace(/\s+id="[^"]*"/g, '')
    .trim();
  return { value: { name, svg, alt: described }, diagnostics: report.diagnostics };
}

function barredParts(document: ReturnType<typeof create>): string | undefined {
  let found: string | undefined;
  document.each(
    (node) => {
      const element = node.node;
      if (!('tagName' in element) || found) return;
      const { tagName, attributes } = element as unknown as Element;
      if (!ELEMENTS.has(tagName)) found = `<${tagName}>`;
      for (const attribute of attributes) {
        if (BARRED_ATTRIBUTE.test(attribute.name)) found = `the attribute ${attribute.name}`;
      }
    },
    true,
    true,
  );
  return found;
}
