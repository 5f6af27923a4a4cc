import type { CaseStudy } from '../course/index.js';
import { countWords } from './html-text.js';
import { slideAddress, type PlannedSlide } from './planned-slide.js';
import { MOST_WORDS } from './check-slide-deck.js';
import { NOTES, SLIDE_WORDS } from './words.js';

const MINUTES = 2;

/** One slide for each question to the room. What is more than a slide holds stands in its notes. */
export function planDebriefSlides(caseStudy: CaseStudy): PlannedSlide[] {
  const kicker = `${caseStudy.title} · ${SLIDE_WORDS.talk}`;
  return caseStudy.debrief.map((question, index) => {
    const { shown, later } = cutQuestion(question, MOST_WORDS - countWords(kicker));
    const html = shown.map((sentence) => `<p>${sentence}</p>`).join('');
    return {
      id: slideAddress(caseStudy.id, 'debrief', String(index + 1)),
      content: { kind: 'debrief', kicker, title: '', html, heading: kicker },
      notes: { minutes: MINUTES, html: NOTES.debrief(later ? NOTES.askNext(later) : '') },
      onRoute: true,
      span: caseStudy.span,
    };
  });
}

export interface CutQuestion {
  /** The first sentence, shown large, and what still fits below it. HTML. */
  readonly shown: readonly string[];
  /** The rest, and hints in brackets, which would give the answer away: for the trainer. HTML. */
  readonly later: string;
}

/** Cuts a question with its follow-ups between sentences, so that at most `limit` words are on the wall. */
export function cutQuestion(question: string, limit: number): CutQuestion {
  const [first = '', ...others] = sentencesOf(question);
  const also: string[] = [];
  const later: string[] = [];
  let words = countWords(first);
  for (const sentence of others) {
    words += countWords(sentence);
    if (words <= limit && !sentence.startsWith('(')) also.push(sentence);
    else later.push(sentence);
  }
  return { shown: also.length > 0 ? [first, also.join(' ')] : [first], later: later.join(' ') };
}

/** A stretch in brackets at the end counts as one sentence, whatever stands in it. */
function sentencesOf(text: string): string[] {
  const hint = /\s(\([^()]*\.\))\s*$/.exec(text);
  const told = hint ? text.slice(0, hint.index) : text;
  const sentences = told.split(/(?<=[.?!…][”’]?)\s+(?=[\p{Lu}“‘<])/u).filter(Boolean);
  return hint?.[1] ? [...sentences, hint[1]] : sentences;
}
