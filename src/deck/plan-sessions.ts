import type { Course, Session, SessionPart, SessionStop, SourceSpan } from '../course/index.js';
import { escapeHtml } from './html-text.js';
import { slideAddress } from './planned-slide.js';
import type { DeckSession, DeckSessionPart, DeckSlide, SlideGroup, TimedSlide } from './slide-deck.js';
import { NOTES, SLIDE_WORDS } from './words.js';

/** What a trainer can choose: the author's running orders, each lesson and story alone, and all slides. */
export function planSessions({ sessions = [] }: Course, groups: readonly SlideGroup[]): DeckSession[] {
  const taught = groups.filter(({ kind }) => kind === 'lesson' || kind === 'case');
  const farewell = groups.filter(({ kind }) => kind === 'closing');
  // The last lesson ends with the thanks, and with where to turn, as the day does.
  const shownWith = (group: SlideGroup): SlideGroup[] => [group, ...(group === taught.at(-1) ? farewell : [])];
  return [
    ...sessions.map((session) => planSession(session, groups)),
    ...taught.map((group) => soloSession('part', group.id.toLowerCase(), group.title, shownWith(group))),
    soloSession('all', 'all', SLIDE_WORDS.allSlides, groups),
  ];
}

function soloSession(kind: DeckSession['kind'], id: string, title: string, groups: readonly SlideGroup[]): DeckSession {
  const parts = groups
    .filter((group) => group.kind !== 'title')
    .map(({ title: name, minutes, slides }) => ({ title: name, minutes, slides: timed(slides, minutes) }));
  return { id, kind, title, lead: '', minutes: minutesOf(parts), parts, slides: [] };
}

function planSession(session: Session, groups: readonly SlideGroup[]): DeckSession {
  const own: DeckSlide[] = [];
  const add = (slide: DeckSlide | undefined): readonly DeckSlide[] => {
    if (!slide) return [];
    own.push(slide);
    return [slide];
  };
  // The word comes with the farewell, wherever that stands.
  const farewell = session.parts.findIndex(({ shows }) => shows.some(({ kind }) => kind === 'closing'));
  const last = farewell >= 0 ? farewell : session.parts.length - 1;
  const parts = session.parts.map((part, index): DeckSessionPart => {
    const shown = part.shows.flatMap((stop) => slidesOf(stop, groups));
    const pause = add(pauseSlide(session, part, index));
    const word = index === last ? add(wordSlide(session)) : [];
    const slides = [...pause, ...withWord(shown, word)];
    return { title: part.title, minutes: part.minutes, slides: timed(slides, part.minutes) };
  });
  const { id, title, lead, word } = session;
  return { id, kind: 'session', title, lead, minutes: minutesOf(parts), parts, slides: own, ...(word && { word }) };
}

/** The word comes before the last farewell. */
function withWord(shown: readonly DeckSlide[], word: readonly DeckSlide[]): readonly DeckSlide[] {
  const closing = shown.filter(({ content }) => content.kind === 'closing');
  return [...shown.filter((slide) => !closing.includes(slide)), ...word, ...closing];
}

function slidesOf({ id, page, questions }: SessionStop, groups: readonly SlideGroup[]): readonly DeckSlide[] {
  const slides = groups.find((group) => group.id === id)?.slides ?? [];
  if (page !== undefined) return slides.filter((slide) => slide.page === page);
  if (!questions) return slides;
  const asked = questions.map((number) => slideAddress(id, 'debrief', String(number)));
  return slides.filter((slide) => slide.content.kind !== 'debrief' || asked.includes(slide.id));
}

/**
 * A clock keeps its minutes; the other slides share what the clocks leave, as their own minutes stand to one another.
 * Where the clocks would leave nothing, all slides share the part.
 */
function timed(slides: readonly DeckSlide[], minutes: number): TimedSlide[] {
  const clocks = slides.reduce((sum, slide) => sum + clockOf(slide), 0);
  const kept = clocks < minutes;
  const weightOf = (slide: DeckSlide): number =>
    !slide.onRoute || (kept && clockOf(slide) > 0) ? 0 : slide.notes.minutes;
  const all = slides.reduce((sum, slide) => sum + weightOf(slide), 0);
  const share = all === 0 ? 0 : ((minutes - (kept ? clocks : 0)) * 60) / all;
  return slides.map((slide) => ({
    id: slide.id,
    seconds: Math.round(kept && clockOf(slide) > 0 ? clockOf(slide) * 60 : weightOf(slide) * share),
  }));
}

/** Minutes on a slide's clock. */
function clockOf({ content, onRoute }: DeckSlide): number {
  return onRoute && 'timer' in content ? (content.timer ?? 0) : 0;
}

function pauseSlide(session: Session, { title, minutes, pause }: SessionPart, index: number): DeckSlide | undefined {
  if (pause === undefined) return undefined;
  const html = `<p>${escapeHtml(pause)}</p>`;
  const content = { kind: 'pause', kicker: '', title, html, heading: title, timer: minutes } as const;
  const id = slideAddress(session.id, 'pause', String(index + 1));
  return ownSlide(id, content, { minutes, html: NOTES.pause }, session.span);
}

function wordSlide(session: Session): DeckSlide | undefined {
  if (session.word === undefined || session.parts.every(({ doneLive }) => doneLive.length === 0)) return undefined;
  const html = `<p class="word">${escapeHtml(session.word)}</p><p>${SLIDE_WORDS.wordHow}</p>`;
  const content = { kind: 'word', kicker: SLIDE_WORDS.wordKicker, title: SLIDE_WORDS.wordTitle, html } as const;
  const id = slideAddress(session.id, 'word');
  return ownSlide(id, { ...content, heading: content.title }, { minutes: 1, html: NOTES.word }, session.span);
}

function ownSlide(id: string, content: DeckSlide['content'], notes: DeckSlide['notes'], span: SourceSpan): DeckSlide {
  return { id, folio: 0, content, notes, onRoute: true, span };
}

function minutesOf(parts: readonly DeckSessionPart[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}
