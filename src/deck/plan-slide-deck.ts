import type { CaseStudy, Course, Lesson, RouteStop } from '../course/index.js';
import { escapeHtml } from './html-text.js';
import { planCaseSlides } from './plan-case-slides.js';
import { planLessonSlides } from './plan-lesson-slides.js';
import { planLiveStory } from './plan-live-story.js';
import type { PlannedSlide } from './planned-slide.js';
import { planSessions } from './plan-sessions.js';
import type { SlideDeck, SlideGroup } from './slide-deck.js';
import { NOTES, SLIDE_WORDS } from './words.js';

const TITLE_MINUTES = 5;
const NO_NOTES = { minutes: 1, html: '' };

type PlannedGroup = Pick<SlideGroup, 'id' | 'kind' | 'title' | 'story'> & { readonly slides: readonly PlannedSlide[] };

/** The course cut into slides, in the learner's order: a title, then one group for each lesson and case study. */
export function planSlideDeck(course: Course): SlideDeck {
  const parts = course.route.map((stop) => planPart(course, stop));
  const groups = numbered([titleGroup(course, parts), ...parts, ...closingGroup(course)]);
  const { title, language } = course;
  const minutes = sum(groups.map((group) => group.minutes));
  return { title, language, groups, minutes, sessions: planSessions(course, groups) };
}

function planPart(course: Course, { kind, id }: RouteStop): PlannedGroup {
  if (kind === 'case') {
    const caseStudy = named<CaseStudy>(course.caseStudies, id);
    const slides = planCaseSlides(caseStudy);
    return { id: caseStudy.id, kind, title: caseStudy.title, slides, story: planLiveStory(caseStudy) };
  }
  const lesson = named<Lesson>(course.lessons, id);
  return { id: lesson.id, kind, title: lesson.title, slides: planLessonSlides(course, lesson) };
}

function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`The route names "${id}", which the compiler should have refused.`);
  return found;
}

function titleGroup(course: Course, parts: readonly PlannedGroup[]): PlannedGroup {
  const { title, hero } = course;
  const overview = parts.map((part) => ({ title: escapeHtml(part.title), minutes: minutesOf(part.slides) }));
  const span = course.lessons[0]?.span ?? course.caseStudies[0]?.span ?? { path: 'content', line: 1, column: 1 };
  const slide: PlannedSlide = {
    id: 'welcome',
    content: {
      kind: 'title',
      kicker: '',
      title,
      html: `<p>${SLIDE_WORDS.together}</p>`,
      picture: hero,
      heading: title,
    },
    notes: { minutes: TITLE_MINUTES, html: NOTES.title(overview) },
    onRoute: true,
    span,
  };
  return { id: 'title', kind: 'title', title, slides: [slide] };
}

function closingGroup({ closing }: Course): PlannedGroup[] {
  if (!closing) return [];
  const { kicker, title, html, picture, span } = closing;
  const content = { kind: 'closing' as const, kicker, title, html, heading: title, ...(picture && { picture }) };
  const slide: PlannedSlide = { id: 'closing', content, notes: closing.notes ?? NO_NOTES, onRoute: true, span };
  return [{ id: 'closing', kind: 'closing', title, slides: [slide] }];
}

function numbered(groups: readonly PlannedGroup[]): SlideGroup[] {
  let folio = 0;
  return groups.map(({ slides, ...group }) => ({
    ...group,
    slides: slides.map((slide) => ({ ...slide, folio: ++folio })),
    minutes: minutesOf(slides),
  }));
}

function minutesOf(slides: readonly PlannedSlide[]): number {
  return sum(slides.filter(({ onRoute }) => onRoute).map(({ notes }) => notes.minutes));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
