import type { Picture } from '../../course/index.js';
import { inMinutes, type PlainContent } from '../../deck/index.js';
import { BOTTOM, LAYOUTS, LEFT, WIDTH } from './layouts.js';
import { plain, plainText, readRichText, type Paragraph, type RichText } from './rich-text.js';
import type { Box, LayoutName, PlannedPicture, SlidePlan } from './slide-plan.js';
import { planTable } from './plan-table.js';
import { kickerBoxes, textBox, titleBox } from './text-boxes.js';

export type Drawn = Pick<SlidePlan, 'layout' | 'title' | 'texts' | 'table' | 'pictures'>;

const OPENERS: readonly PlainContent['kind'][] = ['title', 'section', 'case', 'closing'];
const GAP = 24;
const LIST_SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16] as const;
/** Beside a large picture. */
const BESIDE_SIZES = [26, 24, 22, 20, 18, 16, 15, 14] as const;
const CLOCK_SIZES = [60, 54, 48] as const;
/** Below a table. */
const UNDER_SIZES = [24, 22, 20, 18, 16, 15, 14] as const;
const BESIDE: Box = { x: 600, y: 140, w: 302, h: 330 };
/** A drawing that a slide is about, and its words at the left. */
const SHOWN: Box = { x: 410, y: 84, w: 492, h: 390 };
const CLOCK: Box = { x: 650, y: 210, w: 252, h: 130 };

/** Any slide that is not part of a story's playing. */
export function planPlainSlide(content: PlainContent): Drawn {
  const text = readRichText(content.html);
  if (OPENERS.includes(content.kind)) return opener(content, text);
  const isShown = content.kind === 'diagram' || content.kind === 'sentence' || content.kind === 'debrief';
  if (isShown && content.picture) return beside(content, text);
  if (content.kind === 'sentence' || content.kind === 'debrief') return large(content, text);
  return content.kind === 'activity' ? activity(content, text) : listed(content, text);
}

function beside({ title, heading, kicker, picture }: PlainContent, { paragraphs }: RichText): Drawn {
  const { x, y, w, h } = LAYOUTS.beside.title;
  const body: Box = { x, y: y + h + 18, w, h: BOTTOM - y - h - 18 };
  return {
    layout: 'beside',
    title: titleBox('beside', title || heading),
    texts: [
      ...kickerBoxes('beside', kicker),
      ...(paragraphs.length > 0 ? [textBox(body, paragraphs, { sizes: BESIDE_SIZES })] : []),
    ],
    pictures: pictureIn(SHOWN, picture),
  };
}

/** What the room does, step by step, and how long it has: PowerPoint runs no clock. */
function activity({ title, heading, kicker, timer }: PlainContent, { paragraphs }: RichText): Drawn {
  const y = LAYOUTS.content.title.y + LAYOUTS.content.title.h + GAP;
  const steps: Box = { x: LEFT, y, w: CLOCK.x - LEFT - 2 * GAP, h: BOTTOM - y };
  const clock = timer === undefined ? [] : [clockBox(timer)];
  return {
    layout: 'content',
    title: titleBox('content', title || heading),
    texts: [
      ...kickerBoxes('content', kicker),
      textBox(steps, paragraphs, { valign: 'middle', sizes: LIST_SIZES }),
      ...clock,
    ],
    pictures: [],
  };
}

function clockBox(minutes: number): Drawn['texts'][number] {
  const frame = { kind: 'frame', ink: 'accent1' } as const;
  const words = [plain(inMinutes(minutes), { bold: true })];
  return textBox(CLOCK, words, { valign: 'middle', inset: GAP, ink: 'accent1', sizes: CLOCK_SIZES, frame });
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
function large({ title, kicker, heading }: PlainContent, { paragraphs }: RichText): Drawn {
  const [first, ...others] = paragraphs;
  const said = title || (first ? plainText([first]) : heading);
  const rest = title ? paragraphs : others;
  const y = LAYOUTS.large.title.y + LAYOUTS.large.title.h + GAP;
  const below = { x: LEFT, y, w: WIDTH * 0.85, h: BOTTOM - y };
  return {
    layout: 'large',
    title: titleBox('large', said),
    texts: [...kickerBoxes('large', kicker), ...(rest.length > 0 ? [textBox(below, rest)] : [])],
    pictures: [],
  };
}

function listed({ kind, title, heading, kicker, picture }: PlainContent, { paragraphs, rows }: RichText): Drawn {
  const layout: LayoutName = 'content';
  const top = LAYOUTS.content.title.y + LAYOUTS.content.title.h + GAP;
  const y = rows.length > 0 ? BOTTOM - 40 : top;
  const body: Box = { x: LEFT, y, w: picture ? BESIDE.x - LEFT - GAP : WIDTH, h: BOTTOM - y };
  const table = rows.length > 0 ? planTable(rows, { x: LEFT, y: top, w: WIDTH, h: y - GAP / 2 - top }) : undefined;
  return {
    layout,
    title: titleBox(layout, title || heading),
    texts: [...kickerBoxes(layout, kicker), ...bodyBoxes(body, paragraphs, kind === 'list')],
    ...(table && { table }),
    pictures: pictureIn(BESIDE, picture),
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
