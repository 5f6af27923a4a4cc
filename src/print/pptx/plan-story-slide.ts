import { METERS, type MeterState, type Quality } from '../../course/index.js';
import {
  meterMove,
  QUALITY_PHRASES,
  type FeedbackChoice,
  type FeedbackContent,
  type PassageContent,
  type PlainContent,
  type VoteContent,
} from '../../deck/index.js';
import { PPTX_WORDS } from '../words.js';
import { BOTTOM, LAYOUTS, LEFT, WIDTH } from './layouts.js';
import { pictureIn, type Drawn } from './plan-plain-slide.js';
import { plain, readRichText, type Paragraph } from './rich-text.js';
import type { Box, Ink, PlannedText } from './slide-plan.js';
import { kickerBoxes, textBox, titleBox } from './text-boxes.js';

const TOP = LAYOUTS.content.title.y + LAYOUTS.content.title.h + 20;
const GAP = 16;
const INSET = 12;
const STORY_SIZES = [24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12] as const;
const TONES: Readonly<Record<Quality, Ink>> = { 3: 'accent2', 2: 'accent3', 1: 'accent4', 0: 'accent5' };

/** A passage or an ending, to be read aloud. */
export function planToldSlide({ title, kicker, html }: PassageContent | PlainContent): Drawn {
  const { paragraphs } = readRichText(html);
  const box: Box = { x: LEFT, y: TOP, w: WIDTH, h: BOTTOM - TOP };
  const told = textBox(box, paragraphs, { sizes: STORY_SIZES, valign: 'middle' });
  return drawn(title, kicker, [told], []);
}

/** The choices one below the other, in type of one size. A click leads into the story. */
export function planVoteSlide({ title, kicker, picture, choices }: VoteContent): Drawn {
  const h = (BOTTOM - TOP - GAP * (choices.length - 1)) / choices.length;
  const texts = choices.map(({ letter, html, leadsTo, onlyIf }, at) => {
    const [first = plain(''), ...others] = [...readRichText(html).paragraphs, ...asks(onlyIf)];
    const head: Paragraph = { ...first, runs: [{ text: `${letter}   `, bold: true, italic: false }, ...first.runs] };
    const box: Box = { x: LEFT, y: TOP + at * (h + GAP), w: WIDTH, h };
    const frame = { kind: 'frame', ink: 'tx2' } as const;
    return textBox(box, [head, ...others], { sizes: STORY_SIZES, valign: 'middle', inset: INSET, frame, leadsTo });
  });
  return drawn(title, kicker, alike(texts), pictureIn({ x: 800, y: 28, w: 102, h: 90 }, picture));
}

/** What each choice brings, side by side. */
export function planFeedbackSlide({ title, kicker, choices }: FeedbackContent): Drawn {
  const w = (WIDTH - 24 * (choices.length - 1)) / choices.length;
  const columns = choices.map((choice, at): PlannedText[] => {
    const x = LEFT + at * (w + 24);
    const tone = TONES[choice.quality];
    const phrase = plain(`${choice.letter}   ${QUALITY_PHRASES[choice.quality]}`, { bold: true });
    const head = { x, y: TOP, w, h: 56 };
    const follow = { x, y: BOTTOM - 26, w, h: 26 };
    const body = { x, y: TOP + 62, w, h: follow.y - TOP - 70 };
    return [
      textBox(head, [phrase], {
        sizes: [18, 17, 16, 15, 14, 13, 12],
        ink: tone,
        valign: 'middle',
        frame: { kind: 'bar', ink: tone },
      }),
      textBox(body, broughtBy(choice), { sizes: [18, 17, 16, 15, 14, 13, 12, 11] }),
      textBox(follow, [plain(PPTX_WORDS.follow(choice.letter), { bold: true })], {
        sizes: [14, 13, 12],
        ink: 'accent1',
        valign: 'bottom',
        leadsTo: choice.leadsTo,
      }),
    ];
  });
  const rows = [0, 1, 2].map((row) => alike(columns.flatMap((column) => column[row] ?? [])));
  // Read column by column.
  const texts = choices.flatMap((_, at) => rows.flatMap((row) => row[at] ?? []));
  return drawn(title, kicker, texts, []);
}

function broughtBy({ feedbackHtml, change, onlyIf }: FeedbackChoice): Paragraph[] {
  return [...asks(onlyIf), ...readRichText(feedbackHtml).paragraphs, plain(moves(change), { bold: true })];
}

/** A slide of PowerPoint cannot hide a choice, so it says to whom it is open. */
function asks(onlyIf: string | undefined): Paragraph[] {
  return onlyIf === undefined ? [] : [plain(`${onlyIf}.`, { italic: true })];
}

function moves(change: MeterState): string {
  const moved = METERS.filter((meter) => change[meter] !== 0).map((meter) => meterMove(meter, change[meter]));
  return moved.join(', ') || PPTX_WORDS.noMeters;
}

/** Boxes that are read against each other have type of one size: the smallest of theirs. */
function alike(texts: readonly PlannedText[]): PlannedText[] {
  const size = Math.min(...texts.map((text) => text.size));
  return texts.map((text) => ({ ...text, size }));
}

function drawn(title: string, kicker: string, texts: readonly PlannedText[], pictures: Drawn['pictures']): Drawn {
  return {
    layout: 'content',
    title: titleBox('content', title),
    texts: [...kickerBoxes('content', kicker), ...texts],
    pictures,
  };
}
