import { storyOf, type DeckData, type RunningOrder } from '../../live/deck-data.js';
import { passageIn } from '../../live/live-story.js';
import { nextStep, type NextStep } from '../../live/next-slide.js';
import type { RoomState } from '../../live/room-state.js';
import { PRESENTER_WORDS } from '../../words.js';
import { paintClock } from '../paint-clock.js';
import { paintStory } from '../paint-story.js';

/** The slide on the wall, the one that comes next, and the notes. */
export class SlideViews {
  readonly #data: DeckData;
  readonly #current = document.querySelector('#current');
  readonly #next = document.querySelector('#next');
  readonly #notes = document.querySelector('#notes');
  readonly #label = document.querySelector('#next-label');
  #shown = '';
  #shownNext = '';

  constructor(data: DeckData) {
    this.#data = data;
  }

  show(order: RunningOrder, state: RoomState): void {
    if (state.slide !== this.#shown) {
      const slide = this.#parsed(state.slide);
      this.#current?.replaceChildren(...(slide ? [slide] : []));
      const notes = this.#notesOf(state.slide);
      if (this.#notes) this.#notes.innerHTML = notes;
      if (this.#notes) this.#notes.scrollTop = 0;
      this.#shown = state.slide;
    }
    this.#showNext(nextStep(this.#data, order, state));
    this.paint(state);
  }

  paint(state: RoomState): void {
    const slide = this.#current?.querySelector('.slide');
    if (!slide) return;
    const story = storyOf(this.#data.stories, state.slide);
    if (story) paintStory(slide, state.slide, story, state);
    paintClock(slide, state.slide, state, Date.now());
  }

  #showNext(step: NextStep): void {
    const id = this.#slideAfter(step);
    if (this.#label) this.#label.textContent = this.#words(step);
    if (id === this.#shownNext) return;
    const slide = this.#parsed(id);
    this.#next?.replaceChildren(...(slide ? [slide] : []));
    this.#shownNext = id;
  }

  #slideAfter(step: NextStep): string {
    if (step.kind === 'show') return step.slide;
    // All feedback at once, so that the trainer has read what the room will be shown.
    if (step.kind === 'reveal') return `${step.passage}_feedback`;
    if (step.kind !== 'follow') return '';
    const passage = passageIn(step.story, step.passage);
    return passage?.choices.find(({ letter }) => letter === step.letter)?.leadsTo ?? '';
  }

  #words(step: NextStep): string {
    if (step.kind === 'reveal') return PRESENTER_WORDS.nextReveal(step.letter);
    if (step.kind === 'end') return PRESENTER_WORDS.nextEnd;
    if (step.kind === 'show') return PRESENTER_WORDS.next;
    const heading = this.#parsed(this.#slideAfter(step))?.querySelector('h2')?.textContent ?? '';
    return PRESENTER_WORDS.nextFollow(step.letter, heading);
  }

  /** A copy of the slide: its ids stay with the one on the wall. */
  #parsed(id: string): HTMLElement | undefined {
    const section = this.#sectionOf(id);
    if (!section) return undefined;
    const view = document.createElement('div');
    view.className = section.className;
    view.append(...[...section.children].filter((child) => !child.matches('aside')));
    for (const heading of view.querySelectorAll('h2')) heading.setAttribute('aria-level', '3');
    return view;
  }

  #notesOf(id: string): string {
    return this.#sectionOf(id)?.querySelector('aside.notes')?.innerHTML ?? '';
  }

  #sectionOf(id: string): HTMLElement | undefined {
    const template = document.createElement('template');
    template.innerHTML = this.#data.slides[id]?.html ?? '';
    return template.content.querySelector<HTMLElement>('section') ?? undefined;
  }
}
