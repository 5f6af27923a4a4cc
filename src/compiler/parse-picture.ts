import { create } from 'xmlbuilder2';
import type { Parsed, Picture } from '../course/index.js';
import { DrawingReader, type Drawn } from './read-drawing.js';
import { Report } from './report.js';
import { Places, type SourceFile } from './source-file.js';

/**
 * `content/pictures/<name>.svg` → a picture to stand inline. Its own style and ids go, so that it takes the page's theme
 * and may stand twice on a page; its description becomes the alternative text.
 */
export function parsePicture(file: SourceFile): Parsed<Picture> {
  const report = new Report();
  const name = /\/([^/]+)\.svg$/.exec(file.path)?.[1] ?? file.path;
  const refuse = (message: string, hint: string, offset = 0): Parsed<Picture> => {
    report.error(new Places(file).at(offset), 'picture', message, hint);
    return { value: undefined, diagnostics: report.diagnostics };
  };
  let drawn: Drawn;
  try {
    drawn = new DrawingReader().read(rootOf(file.text));
  } catch (error) {
    // The parser says where on its second line, and what on its first.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const offset = error instanceof Error ? Number(/^Index: (\d+)/m.exec(error.message)?.[1] ?? 0) : 0;
    const hint = 'Save it again as plain SVG';
    return refuse(`the drawing cannot be read: ${reason}`, hint, Math.min(offset, file.text.length));
  }
  const { svg, alt, barred } = drawn;
  if (barred) {
    const at = Math.max(0, file.text.indexOf(barred.search));
    return refuse(`a drawing may not hold ${barred.what}`, 'Keep to shapes, text, title and desc', at);
  }
  if (!alt) return refuse('the drawing has no desc', 'Say in <desc> what it shows, for those who do not see it');
  return { value: { name, svg, alt }, diagnostics: report.diagnostics };
}

function rootOf(text: string): Element {
  if (!/^\s*</.test(text)) throw new Error('it does not start with a tag');
  const root = (create(text).doc().node as unknown as { readonly documentElement: Element | null }).documentElement;
  if (root?.tagName !== 'svg') throw new Error('its outermost tag is not <svg>');
  return root;
}
