import { slidesIn, type DeckData, type RunningOrder } from '../../live/deck-data.js';
import type { RoomAction, RoomNews } from '../../live/messages.js';
import { freshRoom } from '../../live/room-state.js';
import { letterPressed, pressOnSlide, type Controls } from '../room-controls.js';
import { PaceLine } from './pace-line.js';
import { RecordSheet } from './record-sheet.js';
import { pointerOn } from './pointer-tool.js';
import { SlideViews } from './slide-views.js';

/** Draws what the slides' window tells, and turns presses into wishes for it. */
export class PresenterView {
  readonly #data: DeckData;
  readonly #act: (action: RoomAction) => void;
  readonly #views: SlideViews;
  readonly #pace = new PaceLine();
  readonly #record: RecordSheet;
  readonly #jump = document.querySelector<HTMLSelectElement>('#jump');
  #news: RoomNews = { state: freshRoom('', 0), blackedOut: false };
  #order: RunningOrder | undefined;
  #notesSize = 100;

  constructor(data: DeckData, act: (action: RoomAction) => void) {
    this.#data = data;
    this.#act = act;
    this.#views = new SlideViews(data);
    this.#record = new RecordSheet(data.stories, () => this.#news.state);
    const controls: Controls = {
      data,
      news: () => this.#news,
      act,
      lettersAllowed: () => !(document.activeElement instanceof HTMLSelectElement) && !this.#record.isOpen,
    };
    document.addEventListener('click', (event) => this.#pressed(event, controls));
    document.addEventListener('keydown', (event) => this.#keyed(event, controls));
    this.#jump?.addEventListener('change', () => act({ do: 'show', slide: this.#jump?.value ?? '' }));
    setInterval(() => this.#tick(), 500);
  }

  show(news: RoomNews): void {
    this.#news = news;
    const order = this.#data.sessions.find(({ id }) => id === news.state.session);
    if (order !== this.#order) this.#offerParts(order?.parts ?? []);
    this.#order = order;
    document.querySelector('[data-tool="blackout"]')?.setAttribute('aria-pressed', String(news.blackedOut));
    document.body.classList.toggle('blacked-out', news.blackedOut);
    if (order) this.#views.show(order, news.state);
    this.#markPart();
    this.#tick();
  }

  showLost(lost: boolean): void {
    const line = document.querySelector<HTMLElement>('.lost');
    if (line?.hidden === lost) line.hidden = !lost;
  }

  #tick(): void {
    if (!this.#order) return;
    this.#pace.show(this.#order, this.#news.state, new Date());
    this.#views.paint(this.#news.state);
  }

  #offerParts(parts: RunningOrder['parts']): void {
    this.#jump?.replaceChildren(...parts.map(({ title, slides }) => new Option(title, slides[0]?.id ?? '')));
  }

  #markPart(): void {
    const part = this.#order?.parts.find(({ slides }) => slides.some(({ id }) => id === this.#news.state.slide));
    if (this.#jump && part && document.activeElement !== this.#jump) this.#jump.value = part.slides[0]?.id ?? '';
  }

  #pressed(event: MouseEvent, controls: Controls): void {
    if (!(event.target instanceof Element)) return;
    const tool = event.target.closest<HTMLElement>('[data-tool]');
    if (tool) {
      this.#use(tool);
      return;
    }
    const pressed = pressOnSlide(event.target, controls);
    // The slide's other links lead nowhere from here.
    if (pressed || event.target.closest('.view a')) event.preventDefault();
  }

  #use(tool: HTMLElement): void {
    const name = tool.dataset['tool'] ?? '';
    if (name === 'next' || name === 'back' || name === 'undo' || name === 'blackout' || name === 'restart') {
      this.#act({ do: name });
    } else if (name === 'pointer') {
      pointerOn(tool, this.#act);
    } else if (name === 'larger' || name === 'smaller') {
      this.#notesSize = Math.min(250, Math.max(70, this.#notesSize + (name === 'larger' ? 15 : -15)));
      document.querySelector<HTMLElement>('#notes')?.style.setProperty('font-size', `${this.#notesSize}%`);
    } else {
      this.#record.use(name);
    }
  }

  #keyed(event: KeyboardEvent, controls: Controls): void {
    if (this.#record.isOpen || event.target instanceof HTMLSelectElement) return;
    const action = KEYS[event.key];
    const onButton = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
    // The notes scroll with the arrows while they have focus.
    const inNotes = event.target instanceof Element && event.target.id === 'notes' && event.key.startsWith('Arrow');
    if (onButton || inNotes) return;
    if (event.key === 'Home' || event.key === 'End') {
      const slides = this.#order ? slidesIn(this.#order) : [];
      this.#act({ do: 'show', slide: slides.at(event.key === 'Home' ? 0 : -1) ?? '' });
    } else if (action) {
      this.#act({ do: action });
    } else if (!letterPressed(event, controls)) {
      return;
    }
    event.preventDefault();
  }
}

/** As on a clicker, and as on the slides. */
const KEYS: Readonly<Record<string, 'next' | 'back' | 'blackout'>> = {
  PageDown: 'next',
  PageUp: 'back',
  ArrowRight: 'next',
  ArrowLeft: 'back',
  ArrowDown: 'next',
  ArrowUp: 'back',
  ' ': 'next',
  '.': 'blackout',
};
