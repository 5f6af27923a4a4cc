import type { RevealApi } from 'reveal.js';
import { storyOf, type DeckData, type RunningOrder } from '../live/deck-data.js';
import { freshRoom, type RoomState } from '../live/room-state.js';
import { paintClock } from './paint-clock.js';
import { paintStory } from './paint-story.js';
import { PartMenu } from './part-menu.js';
import { PresenterLink } from './presenter-link.js';
import { Room } from './room.js';
import { letterPressed, pressOnSlide, type Controls } from './room-controls.js';
import type { Turning } from './room-plugin.js';
import { saveRoom } from './saved-room.js';
import { bindTrainerKeys } from './trainer-keys.js';
import { slideElement, slideInFront, wallOf } from './wall.js';
import { wallPointer } from './wall-pointer.js';

/** Lets the session begin on the slides that stand there: keys, counts, clocks and the presenter view. */
export function openRoom(
  deck: RevealApi,
  data: DeckData,
  order: RunningOrder,
  saved: RoomState | undefined,
  turning: Turning,
): void {
  const state = saved?.session === order.id ? saved : freshRoom(order.id, Date.now());
  const room = new Room(data, order, state, wallOf(deck));
  const menu = new PartMenu(order, room.wall.show);
  const link = new PresenterLink(room);
  turning.next = () => room.act({ do: 'next' });
  turning.back = () => room.act({ do: 'back' });
  room.listen((news) => {
    if (news.state.slide !== '') saveRoom(data.title, news.state);
    paint(data, news.state);
  });
  deck.on('slidechanged', () => room.arrived(slideInFront(deck)));
  for (const event of ['paused', 'resumed']) deck.on(event, () => room.tell());
  bindControls({
    data,
    news: () => room.news,
    act: (action) => room.act(action),
    lettersAllowed: () => menu.lettersOn && !menu.isOpen && !deck.isOverview(),
  });
  bindTrainerKeys(deck, {
    menu,
    openPresenterView: () => link.open(),
    togglePointer: wallPointer(deck, room),
  });
  setInterval(() => paint(data, room.news.state), 500);
  room.arrived(slideInFront(deck));
  room.tell();
}

function paint({ stories }: DeckData, state: RoomState): void {
  const slide = slideElement(state.slide);
  if (!slide) return;
  const story = storyOf(stories, state.slide);
  if (story) paintStory(slide, state.slide, story, state);
  paintClock(slide, state.slide, state, Date.now());
}

function bindControls(controls: Controls): void {
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && pressOnSlide(event.target, controls)) event.preventDefault();
  });
  // Before reveal, to which A and U may mean something of its own.
  window.addEventListener(
    'keydown',
    (event) => {
      if (!letterPressed(event, controls)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
