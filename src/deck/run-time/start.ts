import Reveal from 'reveal.js';
import type { DeckData, RunningOrder } from '../live/deck-data.js';
import type { RoomState } from '../live/room-state.js';
import { buildSession } from './build-session.js';
import { loadDeckData, orderFor } from './deck-data.js';
import { focusHeading, keepOthersInert, moveFocusToHeading, quietForReaders } from './focus-heading.js';
import { openRoom } from './open-room.js';
import { roomPlugin, type Turning } from './room-plugin.js';
import { savedRoom } from './saved-room.js';
import { offerToGoOn } from './start-page.js';
import { followTheme } from './theme.js';

const search = new URLSearchParams(window.location.search);
const isPrint = search.has('print-pdf');
const turning: Turning = {};

const deck = new Reveal({
  width: 1920,
  height: 1080,
  margin: 0,
  minScale: 0.1,
  maxScale: 4,
  center: false,
  hash: true,
  history: true,
  navigationMode: 'linear',
  controlsLayout: 'edges',
  controlsTutorial: false,
  transition: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
  transitionSpeed: 'fast',
  backgroundTransition: 'none',
  // A phone shows the slides too, not reveal's scrolling view, which breaks stories apart.
  scrollActivationWidth: 0,
  // Neighbours only: farther slides would ask for the italic face before anybody reads italics.
  viewDistance: 2,
  pdfMaxPagesPerSlide: 1,
  plugins: [roomPlugin(turning)],
  // A focused button or link keeps Enter and Space for itself.
  keyboardCondition: (event: KeyboardEvent) =>
    !(
      (event.key === 'Enter' || event.key === ' ') &&
      event.target instanceof Element &&
      event.target.closest('a, button')
    ),
});

void start();

async function start(): Promise<void> {
  followTheme(search);
  const asked = search.get('session') ?? undefined;
  const hash = window.location.hash.slice(2);
  const slide = document.getElementById(hash)?.classList.contains('title') ? '' : hash;
  // Whoever asks for a place in the deck, a session or a print needs its slides from the start.
  if (isPrint || asked !== undefined || slide !== '') {
    await startWithin(isPrint ? 'all' : asked, slide, hash === '');
    return;
  }
  await deck.initialize();
  quietForReaders(deck);
  await whenIdle();
  const data = await loadDeckData();
  offerToGoOn(data, savedRoom(data.title, Date.now()));
  addSlides(data, orderFor(data, undefined, ''));
  deck.sync();
  begin(data, orderFor(data, undefined, ''), undefined);
}

/** A session chosen anew begins anew; one that is reloaded in the middle goes on. */
async function startWithin(asked: string | undefined, slide: string, anew: boolean): Promise<void> {
  const data = await loadDeckData();
  const order = orderFor(data, asked, slide);
  addSlides(data, order);
  await deck.initialize();
  quietForReaders(deck);
  if (slide === '' && !isPrint) turnTo(order.parts[0]?.slides[0]?.id);
  focusHeading(deck);
  begin(data, order, anew ? undefined : savedRoom(data.title, Date.now()));
}

function addSlides(data: DeckData, order: RunningOrder): void {
  const slides = document.querySelector('.reveal .slides');
  if (slides) buildSession(slides, data, order);
  document.documentElement.dataset['session'] = order.id;
}

function turnTo(id: string | undefined): void {
  const slide = id === undefined ? null : document.getElementById(id);
  if (!slide) return;
  const { h, v } = deck.getIndices(slide);
  deck.slide(h, v);
}

function begin(data: DeckData, order: RunningOrder, saved: RoomState | undefined): void {
  keepOthersInert(deck);
  moveFocusToHeading(deck);
  openRoom(deck, data, order, saved, turning);
  document.documentElement.dataset['deck'] = 'complete';
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 300);
  });
}
