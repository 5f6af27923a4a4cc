import type { CaseProgress, CaseResult, Choice, Decision, Ending, MeterState, Passage } from '../course/index.js';
import { choiceOrder } from './choice-order.js';
import { offeredChoices } from './conditions.js';
import { landMeters, meterChanges, moveMeters, type MeterChange } from './meters.js';
import { passageIn, type StoryGraph } from './story-graph.js';
import { storyScore, type StoryScore } from './story-score.js';

/** A decision taken. */
export interface Step {
  readonly passage: Passage;
  readonly choice: Choice;
  readonly changes: readonly MeterChange[];
}

interface Run {
  readonly seed: number;
  readonly decisions: readonly Decision[];
  readonly open: boolean;
  readonly runs: number;
  readonly best: CaseResult | undefined;
}

/**
 * One learner's way through a story: an immutable value. What cannot be done just now (a second click, *Continue*
 * with nothing decided) changes nothing and gives the same playthrough back.
 */
export class Playthrough {
  /** The decisions so far, the open one included. */
  readonly steps: readonly Step[];
  /** Where the learner stands: while a decision is open, still the passage that it was made in. */
  readonly passage: Passage;
  /** After every decision so far and, at an ending, after the landing. 0 to 10. */
  readonly meters: MeterState;
  /** The choices of this passage that the way here leaves open, in the author's order; none at an ending. */
  private readonly offered: readonly Choice[];

  private constructor(
    readonly graph: StoryGraph,
    private readonly run: Run,
  ) {
    const { steps, before, meters } = replay(graph, run.decisions);
    const last = steps.at(-1);
    const reached = last ? passageIn(graph, last.choice.target) : passageIn(graph, graph.startPassage);
    this.steps = steps;
    this.passage = last && run.open ? last.passage : reached;
    const behind = run.open ? run.decisions.slice(0, -1) : run.decisions;
    this.offered = offeredChoices(this.passage, { meters: run.open ? before : meters, decisions: behind });
    const ending = graph.endings.get(this.passage.id);
    this.meters = ending ? landMeters(meters, ending) : meters;
  }

  /** `seed`: 0 … 46,655; it decides the order of choices on screen. */
  static start(graph: StoryGraph, seed: number): Playthrough {
    return new Playthrough(graph, { seed, decisions: [], open: false, runs: 0, best: undefined });
  }

  /**
   * Back to where the learner was. Decisions that the story no longer has are dropped, with all that came after:
   * `steps` is then shorter than `progress.route`.
   */
  static resume(graph: StoryGraph, progress: CaseProgress): Playthrough {
    const decisions = fittingDecisions(graph, progress.route);
    const whole = decisions.length === progress.route.length;
    const open = progress.open && whole && decisions.length > 0;
    const { seed, runs, best } = progress;
    return new Playthrough(graph, { seed, decisions, open, runs, best }).counted(Math.max(runs, 1));
  }

  get seed(): number {
    return this.run.seed;
  }

  /** Endings reached so far, over all runs. */
  get runs(): number {
    return this.run.runs;
  }

  /** The best of all finished runs. Its ending may be one that the story has lost since. */
  get best(): CaseResult | undefined {
    return this.run.best;
  }

  /** The decision that may still be changed, with its feedback; none once the learner has gone on. */
  get openStep(): Step | undefined {
    return this.run.open ? this.steps.at(-1) : undefined;
  }

  /** The choices offered in this passage, in the order on screen; none at an ending. */
  get choices(): readonly Choice[] {
    return choiceOrder(this.passage.id, this.offered, this.run.seed);
  }

  get ending(): Ending | undefined {
    return this.graph.endings.get(this.passage.id);
  }

  get score(): StoryScore {
    return storyScore(this.steps.map(({ choice }) => choice.quality));
  }

  /** Ids of the passages on the way, the one the learner stands in last. */
  get visited(): readonly string[] {
    const behind = this.steps.map(({ passage }) => passage.id);
    return this.run.open ? behind : [...behind, this.passage.id];
  }

  /** Decides, and leaves the decision open. */
  choose(choiceId: string): Playthrough {
    if (this.run.open || !this.offered.some(({ id }) => id === choiceId)) return this;
    const decisions = [...this.run.decisions, { passage: this.passage.id, choice: choiceId }];
    return this.with({ decisions, open: true });
  }

  /** Takes the open decision back. */
  undo(): Playthrough {
    return this.run.open ? this.with({ decisions: this.run.decisions.slice(0, -1), open: false }) : this;
  }

  /** Goes on from the open decision; reaching an ending counts the run. */
  continueOn(): Playthrough {
    return this.run.open ? this.with({ open: false }).counted(this.run.runs + 1) : this;
  }

  /** From the beginning, in a new order; finished runs and the best of them are kept. */
  restart(seed: number): Playthrough {
    return this.with({ seed, decisions: [], open: false });
  }

  toCaseProgress(): CaseProgress {
    const { seed, decisions, open, runs, best } = this.run;
    return { seed, route: decisions, open, runs, best };
  }

  private with(change: Partial<Run>): Playthrough {
    return new Playthrough(this.graph, { ...this.run, ...change });
  }

  /** At an ending: so many runs finished, this one among the candidates for the best. */
  private counted(runs: number): Playthrough {
    if (!this.ending) return this;
    const { percent } = this.score;
    const { best } = this.run;
    return this.with({ runs, best: best && best.percent >= percent ? best : { ending: this.passage.id, percent } });
  }
}

/** The decisions that the story still has and still offers, up to the first that it does not. */
function fittingDecisions(graph: StoryGraph, route: readonly Decision[]): readonly Decision[] {
  let at = graph.startPassage;
  let meters = graph.startState;
  const lost = route.findIndex(({ passage, choice }, index) => {
    const here = passage === at ? graph.passages.get(passage) : undefined;
    const open = here ? offeredChoices(here, { meters, decisions: route.slice(0, index) }) : [];
    const taken = open.find(({ id }) => id === choice);
    if (!taken) return true;
    at = taken.target;
    meters = moveMeters(meters, taken.change);
    return false;
  });
  return lost < 0 ? route : route.slice(0, lost);
}

interface Replayed {
  readonly steps: readonly Step[];
  /** Before the last decision, and after it. */
  readonly before: MeterState;
  readonly meters: MeterState;
}

function replay(graph: StoryGraph, decisions: readonly Decision[]): Replayed {
  let before = graph.startState;
  let meters = graph.startState;
  const steps = decisions.map((decision) => {
    const passage = passageIn(graph, decision.passage);
    const choice = passage.choices.find(({ id }) => id === decision.choice);
    if (!choice) throw new Error(`Passage "${passage.id}" has no choice "${decision.choice}".`);
    before = meters;
    meters = moveMeters(before, choice.change);
    return { passage, choice, changes: meterChanges(before, meters) };
  });
  return { steps, before, meters };
}
