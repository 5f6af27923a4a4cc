import type { Picture } from '../../course/index.js';
import type { PlainContent } from '../../deck/index.js';
import { BOTTOM, LAYOUTS, LEFT, WIDTH } from './layouts.js';
import { plainText, readRichText, type Paragraph, type RichText } from './rich-text.js';
import type { Box, LayoutName, PlannedPicture, SlidePlan } from './slide-plan.js';
import { planTable } from './plan-table.js';
import { kickerBoxes, textBox, titleBox } from './text-boxes.js';

export type Drawn = Pick<SlidePlan, 'layout' | 'title' | 'texts' | 'table' | 'pictures'>;

const OPENERS: readonly PlainContent['kind'][] = ['title', 'section', 'case', 'closing'];
const GAP = 24;
const LIST_SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16] as const;
/** Below a picture or a table. */
const UNDER_SIZES = [24, 22, 20, 18, 16, 15, 14] as const;
const BESIDE: Box = { x: 600, y: 140, w: 302, h: 330 };

/** Any slide that is not part of a story's playing. */
export function planPlainSlide(content: PlainContent): Drawn {
  const text = readRichText(content.html);
  if (OPENERS.includes(content.kind)) return opener(content, text);
  if (content.kind === 'sentence' || content.kind === 'debrief') return large(content, text);
  return listed(content, text);
}

function opener({ title, heading, kicker, picture }: PlainContent, { paragraphs }: RichText): Drawn {
  const body = { x: LEFT, y: LAYOUTS.opener.title.y + LAYOUTS.opener.title.h + GAP, w: 370, h: 170 };
  return {
    layout: 'opener',
    title: titleBox('opener', title || heading),
    texts: [...kickerBoxes('opener', kicker), ...(paragraphs.length > 0 ? [textBox(body, paragraphs)] : [])],
    pictures: pictureIn({ x: 456, y: 70, w: 446, h: 410 }, picture),
  };
}

/** One sentence or question, large: the title, or the first paragraph where there is no title. */
function large({ title, kicker, picture, heading }: PlainContent, { paragraphs }: RichText): Drawn {
  const [first, ...others] = paragraphs;
  const said = title || (first ? plainText([first]) : heading);
  const rest = title ? paragraphs : others;
  const y = LAYOUTS.large.title.y + LAYOUTS.large.title.h + GAP;
  const w = picture ? BESIDE.x - LEFT - GAP : WIDTH * 0.85;
  return {
    layout: 'large',
    title: titleBox('large', said),
    texts: [
      ...kickerBoxes('large', kicker),
      ...(rest.length > 0 ? [textBox({ x: LEFT, y, w, h: BOTTOM - y }, rest)] : []),
    ],
    pictures: pictureIn({ ...BESIDE, y, h: BOTTOM - y }, picture),
  };
}

function listed({ kind, title, heading, kicker, picture }: PlainContent, { paragraphs, rows }: RichText): Drawn {
  const layout: LayoutName = 'content';
  const top = LAYOUTS.content.title.y + LAYOUTS.content.title.h + GAP;
  const drawnLarge = kind === 'diagram' && picture !== undefined;
  const under = Math.min(110, paragraphs.length * 80);
  const body: Box = drawnLarge
    ? { x: LEFT, y: BOTTOM - under, w: WIDTH, h: under }
    : { x: LEFT, y: rows.length > 0 ? BOTTOM - 40 : top, w: picture ? BESIDE.x - LEFT - GAP : WIDTH, h: 0 };
  const shown = drawnLarge ? { x: LEFT, y: top, w: WIDTH, h: BOTTOM - under - GAP - top } : BESIDE;
  const table = rows.length > 0 ? planTable(rows, { x: LEFT, y: top, w: WIDTH, h: body.y - GAP / 2 - top }) : undefined;
  return {
    layout,
    title: titleBox(layout, title || heading),
    texts: [...kickerBoxes(layout, kicker), ...bodyBoxes({ ...body, h: BOTTOM - body.y }, paragraphs, kind === 'list')],
    ...(table && { table }),
    pictures: pictureIn(shown, picture),
  };
}

function bodyBoxes(box: Box, paragraphs: readonly Paragraph[], isList: boolean): Drawn['texts'] {
  if (paragraphs.length === 0) return [];
  const sizes = isList ? LIST_SIZES : UNDER_SIZES;
  return [textBox(box, paragraphs, { valign: 'middle', sizes })];
}

/** As large as the box allows, in the middle of it. */
export function pictureIn(box: Box, picture: Picture | undefined): PlannedPicture[] {
  if (!picture) return [];
  const { w, h } = pictureSize(picture);
  const scale = Math.min(box.w / w, box.h / h);
  const fitted = { w: w * scale, h: h * scale };
  const placed = { x: box.x + (box.w - fitted.w) / 2, y: box.y + (box.h - fitted.h) / 2, ...fitted };
  return [{ box: placed, name: picture.name, alt: picture.alt }];
}

/** From the drawing's own frame. */
export function pictureSize({ name, svg }: Picture): { w: number; h: number } {
  const [, w, h] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (w === undefined || h === undefined) throw new Error(`The drawing "${name}" has no viewBox.`);
  return { w: Number(w), h: Number(h) };
}
