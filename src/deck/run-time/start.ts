import Reveal from 'reveal.js';
import { addCaseSlides } from './add-case-slides.js';
import { moveFocusToHeading, quietForReaders } from './focus-heading.js';
import { storyRoute } from './story-route.js';
import { answerSpeakerView } from './open-speaker-view.js';
import { followTheme } from './theme.js';
import { bindTrainerKeys } from './trainer-keys.js';

const search = new URLSearchParams(window.location.search);
/** In the speaker view's previews: they follow, and leave focus and keys to the window around them. */
const isPreview = search.has('receiver');
const isPrint = search.has('print-pdf');

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
  // Slides carry their own seconds in data-timing; without a default reveal keeps no pace. Its types know null only.
  defaultTiming: 0 as unknown as null,
  plugins: [storyRoute],
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
  // Whoever asks for a place in the deck, a preview or a print needs every slide from the start.
  const complete = isPreview || isPrint || window.location.hash.length > 2;
  if (complete) await addCaseSlides();
  await deck.initialize();
  quietForReaders(deck);
  if (isPreview) return;
  moveFocusToHeading(deck);
  bindTrainerKeys(deck);
  answerSpeakerView(deck);
  if (!complete)
    await whenIdle()
      .then(addCaseSlides)
      .then(() => deck.sync());
  document.documentElement.dataset['deck'] = 'complete';
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 300);
  });
}
