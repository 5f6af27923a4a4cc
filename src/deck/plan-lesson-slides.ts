import {
  withoutTerms,
  type Course,
  type Lesson,
  type Page,
  type Slide,
  type SourceSpan,
  type SpeakerNotes,
} from '../course/index.js';
import { escapeHtml } from './html-text.js';
import { slideAddress, type PlannedSlide } from './planned-slide.js';
import type { PlainContent } from './slide-deck.js';
import { NOTES } from './words.js';

const OPENER_MINUTES = 1;
const LEAD_MINUTES = 1;
const SILENT: SpeakerNotes = { minutes: 1, html: '' };

/** A lesson's slides in order, behind an opener: the author's own where the lesson starts with one. */
export function planLessonSlides(course: Course, lesson: Lesson): PlannedSlide[] {
  const slides = lesson.pages.flatMap((page) => pageSlides(lesson, page));
  const [first, ...others] = slides;
  if (first?.content.kind !== 'section') return [openerSlide(course, lesson, slides), ...slides];
  const content = { picture: lesson.picture, ...first.content, ...numberOf(lesson) };
  return [{ ...first, id: slideAddress(lesson.id), content }, ...others];
}

/** MOD4 carries a large 4; the welcome, MOD0, none. */
function numberOf({ id }: Lesson): Pick<PlainContent, 'number'> {
  const number = /[1-9]\d*$/.exec(id)?.[0];
  return number === undefined ? {} : { number };
}

function openerSlide(course: Course, lesson: Lesson, slides: readonly PlannedSlide[]): PlannedSlide {
  const objectives = course.objectives.filter(({ id }) => lesson.objectives.includes(id)).map(({ html }) => html);
  const minutes = OPENER_MINUTES + slides.reduce((sum, { notes }) => sum + notes.minutes, 0);
  const content: PlainContent = {
    kind: 'section',
    kicker: '',
    title: lesson.title,
    html: `<p>${escapeHtml(lesson.subtitle)}</p>`,
    picture: lesson.picture,
    ...numberOf(lesson),
    heading: lesson.title,
  };
  const html = NOTES.opener(minutes, objectives.length > 0 ? NOTES.leadsTo(objectives) : '');
  return planned(slideAddress(lesson.id), content, { minutes: OPENER_MINUTES, html }, lesson.span);
}

function pageSlides(lesson: Lesson, page: Page): PlannedSlide[] {
  // What a learner alone is shown has no place on a wall.
  if (page.slides.length === 0 && page.blocks.some(({ kind }) => kind === 'assessment')) return [];
  if (page.slides.length === 0) return [leadSlide(lesson, page)];
  return page.slides.flatMap((slide, index) => authoredSlide(lesson, page, slide, index));
}

function authoredSlide(lesson: Lesson, page: Page, slide: Slide, index: number): PlannedSlide[] {
  const { kind, kicker, title, picture, timer } = slide;
  if (kind === 'none') return [];
  const content: PlainContent = {
    kind,
    kicker,
    title,
    html: withoutTerms(slide.html),
    heading: page.title,
    ...(picture && { picture }),
    ...(timer !== undefined && { timer }),
  };
  const id = slideAddress(lesson.id, page.id, ...(index > 0 ? [String(index + 1)] : []));
  return [{ ...planned(id, content, slide.notes ?? SILENT, slide.span), page: page.id }];
}

function leadSlide(lesson: Lesson, page: Page): PlannedSlide {
  const opening = page.blocks.find((block) => block.kind === 'opening');
  const content: PlainContent = {
    kind: opening ? 'list' : 'sentence',
    kicker: '',
    title: page.title,
    html: withoutTerms(opening?.html ?? ''),
    heading: page.title,
    ...(opening?.picture && { picture: opening.picture }),
  };
  const notes = { minutes: LEAD_MINUTES, html: '' };
  return { ...planned(slideAddress(lesson.id, page.id), content, notes, page.span), page: page.id };
}

function planned(id: string, content: PlainContent, notes: SpeakerNotes, span: SourceSpan): PlannedSlide {
  return { id, content, notes, span, onRoute: true };
}
