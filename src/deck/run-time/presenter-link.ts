import { deckMessage, type DeckMessage } from '../live/messages.js';
import type { Room } from './room.js';

/** Keeps the presenter view in step; one that outlived a reload of the slides knocks, and is known again. */
export class PresenterLink {
  #presenter: Window | undefined;

  constructor(room: Room) {
    window.addEventListener('message', (event) => {
      const message = deckMessage(event, window.location.origin);
      if (!message || message.trainerDeck === 'news' || !event.source || event.source === window) return;
      this.#presenter = event.source as Window;
      if (message.trainerDeck === 'action') room.act(message.action);
      else this.#send({ trainerDeck: 'news', news: room.news });
    });
    room.listen((news) => this.#send({ trainerDeck: 'news', news }));
  }

  open(): void {
    const { session } = document.documentElement.dataset;
    const theme = document.documentElement.dataset['theme'] ?? '';
    const search = new URLSearchParams({ session: session ?? '', ...(theme && { theme }) });
    const opened = window.open(`presenter.html?${search}`, 'presenter-view', 'width=1280,height=760');
    this.#presenter = opened ?? this.#presenter;
  }

  #send(message: DeckMessage): void {
    // A file has no origin that could be named; nothing in the news is secret.
    this.#presenter?.postMessage(message, '*');
  }
}
