import Presentation from 'pptxgenjs';
import { LAYOUTS, LEFT, SLIDE, WIDTH } from './layouts.js';
import { FACES, GAP, indentOf } from './measure.js';
import { CELL } from './plan-table.js';
import type { Paragraph } from './rich-text.js';
import type { Box, LayoutName, PlannedTable, PlannedText, SlidePlan } from './slide-plan.js';

export interface PowerPointInput {
  readonly title: string;
  readonly slides: readonly SlidePlan[];
  /** Drawings by name: PNG, base64. */
  readonly pictures: ReadonlyMap<string, string>;
}

type Slide = ReturnType<Presentation['addSlide']>;
type Links = ReadonlyMap<string, number>;

const POINTS = 72;
const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];
const FOOT_SIZE = 10;

/** The file as the library writes it; `finishPowerPoint` makes it the course's own. */
export async function writePowerPoint({ title, slides, pictures }: PowerPointInput): Promise<Uint8Array> {
  const file = new Presentation();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.author = '';
  file.company = '';
  file.subject = title;
  file.theme = { headFontFace: FACES.head, bodyFontFace: FACES.body };
  for (const name of LAYOUT_NAMES) defineLayout(file, name, title);
  for (const section of new Set(slides.map((slide) => slide.section))) file.addSection({ title: section });
  const links = new Map(slides.map(({ id }, index) => [id, index + 1]));
  for (const plan of slides) addSlide(file, plan, links, pictures);
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes.');
  return bytes;
}

/** The master: ground, the place of the title, the way along the foot, the course's name and the slide's number. */
function defineLayout(file: Presentation, name: LayoutName, title: string): void {
  const { title: box, valign, ground, titleSizes } = LAYOUTS[name];
  const foot = inInches({ x: LEFT, y: 506, w: WIDTH - 80, h: 22 });
  file.defineSlideMaster({
    title: name,
    background: { color: ground },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...inInches(box),
            align: 'left',
            valign,
            margin: 0,
            fontFace: '+mj-lt',
            fontSize: titleSizes[0] ?? FOOT_SIZE,
            color: 'tx1',
          },
          text: '',
        },
      },
      { line: { ...inInches({ x: 0, y: 502, w: SLIDE.w, h: 0 }), line: { color: 'accent1', width: 2.5 } } },
      { text: { text: title, options: { ...foot, ...SMALL, align: 'left' } } },
    ],
    slideNumber: { ...inInches({ x: LEFT + WIDTH - 60, y: 506, w: 60, h: 22 }), ...SMALL, align: 'right' },
  });
}

const SMALL = { fontFace: '+mn-lt', fontSize: FOOT_SIZE, color: 'tx2', margin: 0 } as const;

function addSlide(file: Presentation, plan: SlidePlan, links: Links, pictures: PowerPointInput['pictures']): void {
  const slide = file.addSlide({ masterName: plan.layout, sectionTitle: plan.section });
  slide.addText(runsOf(plan.title, links), { placeholder: 'title', fontSize: plan.title.size });
  for (const text of plan.texts) addText(slide, text, links);
  if (plan.table) addTable(slide, plan.table);
  for (const { name, alt, box } of plan.pictures) {
    const data = pictures.get(name);
    if (data === undefined) throw new Error(`The drawing "${name}" was not drawn.`);
    slide.addImage({ data: `image/png;base64,${data}`, ...inInches(box), altText: alt });
  }
  slide.addNotes(plan.notes);
}

function addText(slide: Slide, text: PlannedText, links: Links): void {
  const { box, valign, inset, frame, ink } = text;
  if (frame?.kind === 'bar') {
    slide.addShape('rect', { ...inInches({ ...box, h: 4 }), fill: { color: frame.ink }, line: { type: 'none' } });
  }
  slide.addText(runsOf(text, links), {
    ...inInches(box),
    valign,
    align: 'left',
    margin: inset,
    color: ink,
    fontFace: '+mn-lt',
    fit: 'none',
    isTextBox: true,
    ...(frame?.kind === 'frame' && { line: { color: frame.ink, width: 1 }, shape: 'rect' as const }),
  });
}

function runsOf({ paragraphs, size, leadsTo, face }: PlannedText, links: Links): TextRun[] {
  const slide = leadsTo === undefined ? undefined : links.get(leadsTo);
  return paragraphs.flatMap((paragraph, at) =>
    paragraphRuns(paragraph, at < paragraphs.length - 1).map(({ text, options }) => ({
      text,
      options: {
        ...options,
        fontSize: size,
        fontFace: face === 'head' ? '+mj-lt' : '+mn-lt',
        ...(at < paragraphs.length - 1 && { paraSpaceAfter: GAP * size }),
        ...(slide !== undefined && { hyperlink: { slide } }),
      },
    })),
  );
}

interface TextRun {
  readonly text: string;
  readonly options: Presentation.TextPropsOptions;
}

function paragraphRuns(paragraph: Paragraph, more: boolean): TextRun[] {
  const { runs, bullet, numbered } = paragraph;
  return runs.map(({ text, bold, italic }, at) => ({
    text,
    options: {
      bold,
      italic,
      ...(bullet && { bullet: { indent: indentOf(paragraph), ...(numbered && { type: 'number' as const }) } }),
      ...(at === runs.length - 1 && more && { breakLine: true }),
    },
  }));
}

function addTable(slide: Slide, { box, rows, size }: PlannedTable): void {
  const cells = rows.map((row, at) =>
    row.map((text) => ({ text, options: { bold: at === 0, color: at === 0 ? 'tx2' : 'tx1' } })),
  );
  slide.addTable(cells, {
    ...inInches({ ...box, h: 0 }),
    fontFace: '+mn-lt',
    fontSize: size,
    valign: 'middle',
    margin: [CELL.y / POINTS, CELL.x / POINTS, CELL.y / POINTS, CELL.x / POINTS],
    border: [{ type: 'none' }, { type: 'none' }, { pt: 0.75, color: 'tx2' }, { type: 'none' }],
  });
}

function inInches({ x, y, w, h }: Box): Box {
  return { x: x / POINTS, y: y / POINTS, w: w / POINTS, h: h / POINTS };
}
