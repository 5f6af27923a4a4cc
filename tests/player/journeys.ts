import { rightAnswer, type ActivityWords, type CaseStudy, type Course, type Page } from '../../src/course/index.js';
import { AssessmentRun } from '../../src/player/assessment/run.svelte.js';
import { Run } from '../../src/player/case-study/run.svelte.js';
import { wrongAnswer } from '../../src/gallery/learners/wrong-answer.js';
import { itemInteraction } from '../../src/player/blocks/item-interaction.js';
import type { Player } from '../../src/player/player.svelte.js';

/** A learner's way through the course, by the player's own steps. */
export class Journey {
  readonly #player: Player;
  readonly #course: Course;

  constructor(player: Player, course: Course) {
    this.#player = player;
    this.#course = course;
  }

  /** Reads the lesson's pages, up to so many, with all that is to be done on them. */
  lesson(id: string, pages = Number.POSITIVE_INFINITY): void {
    for (const page of this.#lesson(id).pages.slice(0, pages)) this.#page(id, page);
  }

  allLessons(): void {
    for (const { id } of this.#course.lessons) this.lesson(id);
  }

  leaveOut(id: string, pages = Number.POSITIVE_INFINITY): void {
    const all = this.#lesson(id).pages.map(({ trackingId }) => trackingId);
    this.#player.leaveOut(all.slice(0, pages));
  }

  /** Plays the story, taking the best choice or the first; with `decisions`, only so far, and the last one is open. */
  story(id: string, best: boolean, decisions = Number.POSITIVE_INFINITY): void {
    const run = new Run(this.#player, this.#story(id));
    this.#show(id);
    if (run.playthrough) run.again();
    else run.begin();
    for (let made = 1; ; made += 1) {
      const choices = run.playthrough?.choices ?? [];
      const choice = best ? [...choices].sort((a, b) => b.quality - a.quality)[0] : choices[0];
      if (!choice) return;
      run.choose(choice);
      if (made === decisions) return;
      run.continueOn();
    }
  }

  /** A try at the assessment, `right` of its questions rightly; with `answered`, only so many and not handed in. */
  assessment(right: number, answered = Number.POSITIVE_INFINITY): void {
    const { assessment } = this.#course;
    if (!assessment) throw new Error('There is no assessment.');
    this.#show(this.#player.outline.assessment?.page ?? '');
    const run = new AssessmentRun(this.#player, assessment);
    run.enter();
    for (const [place, { item }] of run.asked.slice(0, answered).entries()) {
      run.answer(item.trackingId, place < right ? rightAnswer(item) : wrongAnswer(item));
    }
    if (answered === Number.POSITIVE_INFINITY) run.handIn();
  }

  #page(lesson: string, { trackingId, blocks }: Page): void {
    this.#show(trackingId);
    const { activities, items } = this.#lesson(lesson);
    for (const block of blocks) {
      if (block.kind === 'module' && block.view === 'main') {
        for (const words of activities.filter(({ name, id }) => name === block.module && id !== undefined))
          this.#player.report(words.trackingId, { state: 'done', ...choicesOf(words) });
      }
      if (block.kind === 'check') {
        for (const item of items.filter(({ id }) => block.items.includes(id))) {
          const answer = rightAnswer(item);
          this.#player.answer(item.trackingId, answer, itemInteraction(item, answer, 12));
        }
      }
    }
  }

  #show(place: string): void {
    this.#player.show(this.#player.href({ kind: 'place', id: place }));
  }

  #lesson(id: string): Course['lessons'][number] {
    return found(this.#course.lessons, id);
  }

  #story(id: string): CaseStudy {
    return found(this.#course.caseStudies, id);
  }
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const entry = list.find((each) => each.id === id);
  if (!entry) throw new Error(`The course has no ${id}.`);
  return entry;
}

/** As the modules report them: first choices where these are kept, by scene. */
function choicesOf(words: ActivityWords): { readonly choices?: Readonly<Record<string, string>> } {
  if (words.name === 'which-idea') {
    const ideas = words.ideas.map(({ id }) => id);
    return { choices: Object.fromEntries(words.scenes.map(({ id }, at) => [id, ideas[at % ideas.length] ?? ''])) };
  }
  if (words.name === 'needs') {
    const needs = Object.keys(words.needs);
    return { choices: Object.fromEntries(words.cards.list.map(({ id }, at) => [id, needs[at % needs.length] ?? ''])) };
  }
  return {};
}
