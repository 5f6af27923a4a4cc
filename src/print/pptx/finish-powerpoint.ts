import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escapeHtml } from '../../deck/index.js';

/** The theme's twelve colours, `#rrggbb`. */
export interface ThemeColours {
  readonly dk1: string;
  readonly lt1: string;
  readonly dk2: string;
  readonly lt2: string;
  readonly accent1: string;
  readonly accent2: string;
  readonly accent3: string;
  readonly accent4: string;
  readonly accent5: string;
  readonly accent6: string;
  readonly hlink: string;
  readonly folHlink: string;
}

export interface Finish {
  readonly themeName: string;
  /** BCP 47. */
  readonly language: string;
  readonly colours: ThemeColours;
}

type Files = Record<string, Uint8Array>;

/** The first time that a zip can name. */
const FIXED_TIME = '1980-01-01T00:00:00Z';

/**
 * What the library has no setting for: the course's colours in the theme, the language, notes in paragraphs; each drawing
 * once; and no date or chance, so that equal sources give equal bytes.
 */
export function finishPowerPoint(bytes: Uint8Array, finish: Finish): Uint8Array {
  const files = withPicturesOnce(unzipSync(bytes));
  const finished: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    const isText = /\.(xml|rels)$/.test(path);
    finished[path] = [
      isText ? strToU8(finishText(path, strFromU8(content), finish)) : content,
      { level: isText ? 6 : 0 },
    ];
  }
  return zipSync(finished, { mtime: new Date(FIXED_TIME) });
}

function finishText(path: string, text: string, { colours, language, themeName }: Finish): string {
  const spoken = text.replaceAll('lang="en-US"', `lang="${escapeHtml(language)}"`);
  if (path === 'ppt/theme/theme1.xml') return withColours(spoken, colours, themeName);
  if (path === 'docProps/core.xml') return spoken.replace(/<dcterms:(created|modified)[\s\S]*?<\/dcterms:\1>/g, '');
  if (path === 'ppt/presentation.xml') return withFixedIds(spoken);
  if (path.startsWith('ppt/slides/')) return withLinkedBoxes(withSettingsOnce(spoken));
  return path.startsWith('ppt/notesSlides/') ? withParagraphs(spoken) : spoken;
}

function withColours(theme: string, colours: ThemeColours, name: string): string {
  const scheme = Object.entries(colours).map(
    ([slot, colour]: [string, string]) => `<a:${slot}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${slot}>`,
  );
  const named = `<a:clrScheme name="${escapeHtml(name)}">${scheme.join('')}</a:clrScheme>`;
  return theme.replace(/<a:clrScheme[\s\S]*?<\/a:clrScheme>/, named);
}

/** Sections are named by numbers drawn by chance; here by their order. */
function withFixedIds(presentation: string): string {
  let section = 0;
  return presentation.replace(/(<p14:section [^>]*\bid=")[^"]*"/g, (_, start: string) => {
    const number = (++section).toString(16).toUpperCase().padStart(12, '0');
    return `${start}{00000000-0000-4000-8000-${number}}"`;
  });
}

/** The library writes a paragraph's settings before each of its runs; PowerPoint takes them at its beginning only. */
function withSettingsOnce(slide: string): string {
  return slide.replace(/(<\/a:r>)<a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g, '$1');
}

/**
 * The library links words alone. On the whole box a link is easier to hit, and its words keep their look: in PowerPoint a
 * link among words takes the theme's colour and a line.
 */
function withLinkedBoxes(slide: string): string {
  return slide.replace(/<p:sp>[\s\S]*?<\/p:sp>/g, (shape) => {
    const link = /<a:hlinkClick\b[^>]*?(?:\/>|>[\s\S]*?<\/a:hlinkClick>)/g;
    const first = link.exec(shape)?.[0];
    if (first === undefined) return shape;
    const unlinked = shape.replace(link, '').replaceAll(' u="sng"', '');
    return unlinked.replace('</p:cNvPr>', `${first}</p:cNvPr>`);
  });
}

/** A line of the notes is a paragraph. */
function withParagraphs(notes: string): string {
  return notes.replace(
    /<a:p>(<a:r>(?:<a:rPr[^>]*\/>|<a:rPr[^>]*>[\s\S]*?<\/a:rPr>)<a:t>)([^<]*)<\/a:t><\/a:r>([\s\S]*?)<\/a:p>/g,
    (whole, run: string, words: string, end: string) => {
      const lines = words.split(/\r?\n/);
      if (lines.length < 2) return whole;
      return lines
        .map((line, at) => `<a:p>${run}${line}</a:t></a:r>${at === lines.length - 1 ? end : ''}</a:p>`)
        .join('');
    },
  );
}

/** A drawing that stands on several slides is one file. */
function withPicturesOnce(files: Files): Files {
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  for (const [path, content] of Object.entries(files)) {
    if (!path.startsWith('ppt/media/') || path.endsWith('/')) continue;
    const key = strFromU8(content, true);
    const known = first.get(key);
    if (known === undefined) first.set(key, path);
    else same.set(path, known);
  }
  const renamed = (text: string): string =>
    text.replace(/\.\.\/media\/[\w.-]+/g, (target) => {
      const known = same.get(target.replace('..', 'ppt'));
      return known === undefined ? target : known.replace('ppt', '..');
    });
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => !same.has(path) && !path.endsWith('/'))
      .map(([path, content]) => [path, path.endsWith('.rels') ? strToU8(renamed(strFromU8(content))) : content]),
  );
}
