import {
  withoutTerms,
  type CaseStudy,
  type Choice,
  type Ending,
  type Passage,
  type SourceSpan,
  type SpeakerNotes,
} from '../course/index.js';
import { planDebriefSlides } from './plan-debrief-slides.js';
import { planLiveStory, planRoute } from './plan-live-story.js';
import { onlyIf } from './only-if.js';
import { letterOf, slideAddress, type PlannedSlide } from './planned-slide.js';
import { escapeHtml, withoutLinks } from './html-text.js';
import type { SlideContent, VoteChoice } from './slide-deck.js';
import { CONDITION_WORDS, NOTES, SLIDE_WORDS } from './words.js';

/** How long each step of a live story takes, in minutes: see docs/trainers-guide.md. */
const MINUTES = { opener: 1, passage: 1, vote: 1, feedback: 1, ending: 1, routes: 1 } as const;

/** Opener, then for each passage its text, its vote and its feedback; endings are one slide; the routes compared and the debrief close. */
export function planCaseSlides(caseStudy: CaseStudy): PlannedSlide[] {
  const story = caseStudy.passages.flatMap((passage) => passageSlides(caseStudy, passage));
  return [openerSlide(caseStudy), ...story, routeSlide(caseStudy), ...planDebriefSlides(caseStudy)];
}

function openerSlide(caseStudy: CaseStudy): PlannedSlide {
  const { title, person, setting, yourRole, contentNote, picture } = caseStudy;
  const note = `<p><strong>${SLIDE_WORDS.contentNote}:</strong> ${escapeHtml(contentNote)}</p>`;
  const html = `<p>${escapeHtml(person)}</p>${contentNote ? note : ''}`;
  return {
    id: slideAddress(caseStudy.id),
    content: { kind: 'case', kicker: '', title, html, picture, heading: title },
    notes: { minutes: MINUTES.opener, html: NOTES.caseOpener(escapeHtml(setting), escapeHtml(yourRole)) },
    onRoute: true,
    next: passageAddress(caseStudy, caseStudy.start),
    span: caseStudy.span,
  };
}

function passageSlides(caseStudy: CaseStudy, passage: Passage): PlannedSlide[] {
  const ending = caseStudy.endings.find((candidate) => candidate.passage === passage.id);
  return ending ? [endingSlide(caseStudy, passage, ending)] : decisionSlides(caseStudy, passage);
}

function decisionSlides(caseStudy: CaseStudy, passage: Passage): PlannedSlide[] {
  const place = placeOf(caseStudy, passage);
  const kicker = `${caseStudy.title} · ${passage.title}`;
  const id = passageAddress(caseStudy, passage.id);
  const choices = passage.choices.map((choice, index) => ({
    ...voteChoice(caseStudy, choice, index),
    feedbackHtml: withoutTerms(choice.feedbackHtml),
    quality: choice.quality,
    change: choice.change,
  }));
  const votes = passage.choices.map((choice, index) => voteChoice(caseStudy, choice, index));
  const content = {
    passage: { kind: 'passage', kicker: caseStudy.title, title: passage.title, html: withoutTerms(passage.html) },
    vote: { kind: 'vote', kicker, title: SLIDE_WORDS.whatWouldYouDo, picture: caseStudy.picture, choices: votes },
    feedback: { kind: 'feedback', kicker, title: SLIDE_WORDS.whatFollows, choices },
  } as const satisfies Record<string, SlideContent>;
  return [
    { id, content: content.passage, notes: { minutes: MINUTES.passage, html: NOTES.passage }, ...place },
    { id: slideAddress(id, 'vote'), content: content.vote, notes: voteNotes(passage, votes), ...place },
    {
      id: slideAddress(id, 'feedback'),
      content: content.feedback,
      notes: { minutes: MINUTES.feedback, html: NOTES.feedback },
      ...place,
      ...followed(caseStudy, passage),
    },
  ];
}

function voteChoice(caseStudy: CaseStudy, choice: Choice, index: number): VoteChoice {
  const asks = onlyIf(caseStudy, choice, (passage) => CONDITION_WORDS.atTitle(titleOf(caseStudy, passage)));
  return {
    letter: letterOf(index),
    html: withoutLinks(choice.html),
    leadsTo: passageAddress(caseStudy, choice.target),
    ...(asks !== undefined && { onlyIf: asks }),
  };
}

function titleOf({ passages }: CaseStudy, passage: string): string {
  return passages.find(({ id }) => id === passage)?.title ?? '';
}

/** The author's notes on a passage are what to ask at the vote; without them, how to run one. */
function voteNotes(passage: Passage, choices: readonly VoteChoice[]): SpeakerNotes {
  const asks = choices.flatMap(({ letter, onlyIf: words }) => (words ? [`${letter}: ${escapeHtml(words)}`] : []));
  const html = withoutTerms(passage.notesHtml) || NOTES.vote;
  return { minutes: MINUTES.vote, html: `${html}${asks.length > 0 ? NOTES.dependsOnWay(asks) : ''}` };
}

/** With nothing but a clicker, the story goes on along its strongest choice. */
function followed(caseStudy: CaseStudy, passage: Passage): { next?: string } {
  const [strongest] = [...passage.choices].sort((a, b) => b.quality - a.quality);
  return strongest ? { next: passageAddress(caseStudy, strongest.target) } : {};
}

function endingSlide(caseStudy: CaseStudy, passage: Passage, ending: Ending): PlannedSlide {
  const outcome = ending.outcome ? NOTES.outcome(escapeHtml(ending.outcome)) : '';
  return {
    id: passageAddress(caseStudy, passage.id),
    content: {
      kind: 'ending',
      kicker: `${caseStudy.title} · ${SLIDE_WORDS.anEnding}`,
      title: ending.label,
      html: withoutTerms(passage.html),
      heading: ending.label,
    },
    notes: { minutes: MINUTES.ending, html: `${withoutTerms(passage.notesHtml) || NOTES.ending}${outcome}` },
    ...placeOf(caseStudy, passage),
    next: planLiveStory(caseStudy).compare,
  };
}

function routeSlide(caseStudy: CaseStudy): PlannedSlide {
  const story = planLiveStory(caseStudy);
  const notes = { minutes: MINUTES.routes, html: NOTES.routes };
  return { id: story.compare, content: planRoute(story), notes, onRoute: true, span: caseStudy.span };
}

function placeOf(caseStudy: CaseStudy, passage: Passage): { onRoute: boolean; span: SourceSpan } {
  return { onRoute: caseStudy.bestRoute.includes(passage.id), span: passage.span };
}

function passageAddress(caseStudy: CaseStudy, passage: string): string {
  return slideAddress(caseStudy.id, passage);
}
