import type { CaseStudy, Ending, MeterState, Passage } from '../course/index.js';

/** A case study made ready to play: every target exists, nothing loops, every route ends. */
export interface StoryGraph {
  /** `CS1` */
  readonly id: string;
  readonly startPassage: string;
  readonly startState: MeterState;
  /** In the author's order. */
  readonly passages: ReadonlyMap<string, Passage>;
  readonly endings: ReadonlyMap<string, Ending>;
  /** One for each pair of passages that a choice joins, in the author's order. */
  readonly edges: readonly StoryEdge[];
  readonly bestRoute: readonly string[];
}

export interface StoryEdge {
  readonly from: string;
  readonly to: string;
}

/**
 * The graph of a case study that has been checked already (`compileStory` does both): what the player uses, so that
 * the checks need not travel with the course.
 */
export function storyGraphOf(caseStudy: CaseStudy): StoryGraph {
  return {
    id: caseStudy.id,
    startPassage: caseStudy.start,
    startState: caseStudy.state,
    passages: new Map(caseStudy.passages.map((passage) => [passage.id, passage])),
    endings: new Map(caseStudy.endings.map((ending) => [ending.passage, ending])),
    edges: caseStudy.passages.flatMap((passage) => edgesFrom(passage)),
    bestRoute: caseStudy.bestRoute,
  };
}

function edgesFrom({ id, choices }: Passage): StoryEdge[] {
  return [...new Set(choices.map(({ target }) => target))].map((to) => ({ from: id, to }));
}

/** The passage of that id; it is there in every compiled story. */
export function passageIn(graph: StoryGraph, id: string): Passage {
  const passage = graph.passages.get(id);
  if (!passage) throw new Error(`Story ${graph.id} has no passage "${id}", which compileStory should have refused.`);
  return passage;
}
