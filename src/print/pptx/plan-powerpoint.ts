import {
  escapeHtml,
  inMinutes,
  type DeckSlide,
  type PlainContent,
  type RouteContent,
  type SlideContent,
  type SlideDeck,
} from '../../deck/index.js';
import { PPTX_WORDS } from '../words.js';
import { planPlainSlide, type Drawn } from './plan-plain-slide.js';
import { planFeedbackSlide, planToldSlide, planVoteSlide } from './plan-story-slide.js';
import { plainText, readRichText } from './rich-text.js';
import type { SlidePlan } from './slide-plan.js';

/** The deck slide for slide, as boxes that a trainer can edit. */
export function planPowerPoint({ groups }: SlideDeck): readonly SlidePlan[] {
  return groups.flatMap((group) => group.slides.map((slide) => planSlide(slide, group.title)));
}

function planSlide(slide: DeckSlide, section: string): SlidePlan {
  return { id: slide.id, section, ...draw(slide.content), notes: notesOf(slide) };
}

function draw(content: SlideContent): Drawn {
  switch (content.kind) {
    case 'passage':
    case 'ending':
      return planToldSlide(content);
    case 'vote':
      return planVoteSlide(content);
    case 'feedback':
      return planFeedbackSlide(content);
    case 'compared':
      return planPlainSlide(asList(content));
    default:
      return planPlainSlide(content);
  }
}

/** A route is walked through on the wall; in PowerPoint it is a list that a trainer can edit. */
function asList({ kicker, title, steps, ending }: RouteContent): PlainContent {
  const stops = [...steps.map((step) => `${step.title}: ${step.letter}`), ending];
  const html = `<ol>${stops.map((stop) => `<li>${escapeHtml(stop)}</li>`).join('')}</ol>`;
  return { kind: 'list', kicker, title, html, heading: title };
}

/** The minutes first, so that no slide is without notes. */
function notesOf({ notes, onRoute }: DeckSlide): string {
  const timing = onRoute ? PPTX_WORDS.minutes(inMinutes(notes.minutes)) : PPTX_WORDS.besideRoute;
  return [timing, plainText(readRichText(notes.html).paragraphs)].filter((line) => line !== '').join('\n');
}
