import type { CaseStudy, Choice, Passage } from '../../course/index.js';
import { Playthrough, storyGraphOf } from '../../story/index.js';
import type { Player } from '../player.svelte.js';
import { decisionInteraction } from './decision-interaction.js';

/** Orders of the choices on screen that there are: see `CaseProgress.seed`. */
const SEEDS = 46_656;

/** A story under way: the playthrough, and what the player is told of it. */
export class Run {
  playthrough = $state.raw<Playthrough>();
  readonly caseStudy: CaseStudy;
  readonly #player: Player;
  #shownAt = performance.now();
  /** From the passage shown to the choice made; reading the feedback does not count. */
  #taken = 0;

  constructor(player: Player, caseStudy: CaseStudy) {
    this.#player = player;
    this.caseStudy = caseStudy;
    const kept = player.progress.cases[caseStudy.id];
    if (kept) this.playthrough = Playthrough.resume(storyGraphOf(caseStudy), kept);
  }

  begin(): void {
    this.#to(Playthrough.start(storyGraphOf(this.caseStudy), newSeed()));
  }

  again(): void {
    if (this.playthrough) this.#to(this.playthrough.restart(newSeed()));
  }

  choose(choice: Choice): void {
    this.#taken = (performance.now() - this.#shownAt) / 1000;
    if (this.playthrough) this.#to(this.playthrough.choose(choice.id));
  }

  undo(): void {
    if (this.playthrough) this.#to(this.playthrough.undo());
  }

  continueOn(): void {
    const open = this.playthrough?.openStep;
    if (!this.playthrough || !open) return;
    this.#to(this.playthrough.continueOn(), { passage: open.passage, choice: open.choice });
  }

  #to(playthrough: Playthrough, reported?: { readonly passage: Passage; readonly choice: Choice }): void {
    if (playthrough === this.playthrough) return;
    this.playthrough = playthrough;
    const record = reported && decisionInteraction(this.caseStudy, reported.passage, reported.choice, this.#taken);
    if (!playthrough.openStep) this.#shownAt = performance.now();
    this.#player.play(this.caseStudy.id, playthrough.toCaseProgress(), record);
  }
}

function newSeed(): number {
  return Math.floor(Math.random() * SEEDS);
}
