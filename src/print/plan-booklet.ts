import type { CaseStudy, Choice, Ending, MeterState, Passage, Quality } from '../course/index.js';
import { onlyIf } from '../deck/index.js';
import { passageIn, storyGraphOf, surveyRoutes, type StoryGraph } from '../story/index.js';
import { passageOrder } from './number-passages.js';
import { BOOKLET_WORDS } from './words.js';

/** A story as a book: every passage has one page, and every page its number before anything is printed. */
export interface Booklet {
  readonly story: CaseStudy;
  readonly pages: readonly StoryPage[];
  readonly startPage: number;
  /** Where the questions stand, after the last passage. */
  readonly talkPage: number;
  /** Most decisions on any route. */
  readonly longest: number;
  readonly bestRoute: readonly BestStep[];
}

export interface StoryPage {
  readonly page: number;
  readonly passage: Passage;
  readonly ending: Ending | undefined;
  /** Ways in: what each brings. In the order of the pages that they come from. */
  readonly arrivals: readonly Arrival[];
  readonly exits: readonly Exit[];
}

export interface Arrival {
  readonly page: number;
  readonly letter: string;
  readonly feedbackHtml: string;
  readonly quality: Quality;
  readonly change: MeterState;
}

export interface Exit {
  readonly letter: string;
  readonly html: string;
  readonly page: number;
  /** What it asks of the way so far, in words; absent where it is open to everybody. */
  readonly onlyIf?: string;
}

export interface BestStep {
  readonly page: number;
  /** Absent at the ending. */
  readonly letter: string | undefined;
}

/** Cover, and how to play. */
const PAGES_BEFORE = 2;

export function planBooklet(story: CaseStudy): Booklet {
  const graph = storyGraphOf(story);
  const order = passageOrder(graph);
  const pageOf = new Map(order.map((id, index) => [id, PAGES_BEFORE + 1 + index]));
  const numberOf = (id: string): number => pageOf.get(id) ?? 0;
  return {
    story,
    pages: order.map((id) => planPage(story, graph, id, numberOf)),
    startPage: numberOf(graph.startPassage),
    talkPage: PAGES_BEFORE + order.length + 1,
    longest: surveyRoutes(graph).longest,
    bestRoute: graph.bestRoute.map((id, index) => ({
      page: numberOf(id),
      letter: letterTowards(passageIn(graph, id), graph.bestRoute[index + 1]),
    })),
  };
}

function planPage(story: CaseStudy, graph: StoryGraph, id: string, numberOf: (id: string) => number): StoryPage {
  const passage = passageIn(graph, id);
  const arrivals = [...graph.passages.values()].flatMap((from) =>
    from.choices.flatMap((choice, index) =>
      choice.target === id ? [arrival(numberOf(from.id), choice, letterAt(index))] : [],
    ),
  );
  return {
    page: numberOf(id),
    passage,
    ending: graph.endings.get(id),
    arrivals: arrivals.sort((a, b) => a.page - b.page || a.letter.localeCompare(b.letter)),
    exits: passage.choices.map((choice, index) => exit(story, choice, letterAt(index), numberOf)),
  };
}

/** A page cannot hide a choice, so it says to whom it is open. */
function exit(story: CaseStudy, choice: Choice, letter: string, numberOf: (id: string) => number): Exit {
  const asks = onlyIf(story, choice, (passage) => BOOKLET_WORDS.onPage(numberOf(passage)));
  return { letter, html: choice.html, page: numberOf(choice.target), ...(asks !== undefined && { onlyIf: asks }) };
}

function arrival(page: number, { feedbackHtml, quality, change }: Choice, letter: string): Arrival {
  return { page, letter, feedbackHtml, quality, change };
}

/** The strongest choice that leads there. */
function letterTowards({ choices }: Passage, target: string | undefined): string | undefined {
  const ways = choices.filter((choice) => choice.target === target);
  const [best] = ways.sort((a, b) => b.quality - a.quality);
  return best && letterAt(choices.indexOf(best));
}

/** By its place in the author's file, as on the slides. */
function letterAt(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
