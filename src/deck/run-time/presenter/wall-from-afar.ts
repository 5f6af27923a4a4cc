import { deckMessage, type DeckMessage, type RoomNews } from '../../live/messages.js';

export interface FarWall {
  readonly send: (message: DeckMessage) => void;
  readonly listen: (onNews: (news: RoomNews) => void, onPresence: (there: boolean) => void) => void;
}

const EVERY = 1000;
/** A window that reloads is silent for a moment. */
const LOST_AFTER = 5000;

/** The slides' window, which opened this one. It forgets us when it is reloaded, so we knock once a second. */
export function wallFromAfar(): FarWall {
  // `opener` is lib.dom's any.
  const opener = window.opener as Window | null;
  const send = (message: DeckMessage): void => opener?.postMessage(message, '*');
  return {
    send,
    listen: (onNews, onPresence) => {
      let heard = Date.now();
      window.addEventListener('message', (event) => {
        const message = deckMessage(event, window.location.origin);
        if (message?.trainerDeck !== 'news' || event.source !== opener) return;
        heard = Date.now();
        onPresence(true);
        onNews(message.news);
      });
      const knock = (): void => {
        if (!opener || opener.closed || Date.now() - heard > LOST_AFTER) onPresence(false);
        send({ trainerDeck: 'hello' });
      };
      knock();
      setInterval(knock, EVERY);
    },
  };
}
