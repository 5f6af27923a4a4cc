import { passageIn, type LivePassage, type LiveStory } from '../live/live-story.js';
import { endOf, offeredTo } from '../live/room-route.js';
import { runOf, type RoomState, type StoryRun } from '../live/room-state.js';
import { routeStep } from '../render-content.js';
import { SLIDE_WORDS, VOTE_WORDS } from '../words.js';

/** Writes what the room has done on a story's slide; the same on the wall and in the presenter view. */
export function paintStory(slide: Element, id: string, story: LiveStory, state: RoomState): void {
  const run = runOf(state, story.id);
  const passage = passageIn(story, id);
  if (passage) paintOffers(slide, passage, story, run);
  if (passage && id.endsWith('_vote')) paintVote(slide, passage.id, run);
  if (passage && id.endsWith('_feedback')) paintFeedback(slide, passage.id, run);
  if (id === story.compare) paintRoute(slide, story, run);
}

function rowsOf(slide: Element): HTMLElement[] {
  return [...slide.querySelectorAll<HTMLElement>('[data-letter]')];
}

/** The room sees and counts what its way leaves open, and is told which letters that leaves out. */
function paintOffers(slide: Element, passage: LivePassage, story: LiveStory, { route }: StoryRun): void {
  const line = slide.querySelector<HTMLElement>('.barred');
  if (!line) return;
  slide.classList.add('in-room');
  const offered = offeredTo(story, route, passage).map(({ letter }) => letter);
  const barred = passage.choices.flatMap(({ letter }) => (offered.includes(letter) ? [] : [letter]));
  for (const row of rowsOf(slide)) row.hidden = barred.includes(row.dataset['letter'] ?? '');
  line.hidden = barred.length === 0;
  const words = SLIDE_WORDS.barred(barred);
  if (line.textContent !== words) line.textContent = words;
}

function paintVote(slide: Element, passage: string, { votes }: StoryRun): void {
  for (const row of rowsOf(slide)) {
    const hands = votes[passage]?.[row.dataset['letter'] ?? ''] ?? 0;
    const heads = row.querySelector('.heads');
    if (heads) heads.innerHTML = '<i></i>'.repeat(hands);
    const figure = row.querySelector('.hands');
    if (figure) figure.innerHTML = `${hands}<span class="vh"> ${VOTE_WORDS.handsOnly(hands)}</span>`;
    row.classList.toggle('none', hands === 0);
  }
}

function paintFeedback(slide: Element, passage: string, { votes, revealed }: StoryRun): void {
  slide.querySelector('.brings')?.classList.add('live');
  for (const row of rowsOf(slide)) {
    const letter = row.dataset['letter'] ?? '';
    const hands = votes[passage]?.[letter] ?? 0;
    row.classList.toggle('shown', revealed[passage]?.includes(letter) ?? false);
    row.querySelector('h3')?.setAttribute('data-hands', hands > 0 ? VOTE_WORDS.hands(hands) : '');
  }
}

function paintRoute(slide: Element, story: LiveStory, { route }: StoryRun): void {
  const place = slide.querySelector('[data-route="room"]');
  if (!place || route.length === 0) return;
  const steps = route.map(({ passage: id, letter }) => {
    const passage = passageIn(story, id);
    const choice = passage?.choices.find((candidate) => candidate.letter === letter);
    return passage && choice ? routeStep(passage.title, letter, choice.quality) : '';
  });
  const ending = story.endings.find(({ id }) => id === endOf(story, route));
  const ends = ending ? `<p class="ends"></p>` : '';
  place.innerHTML = `<ol>${steps.join('')}</ol>${ends}`;
  const line = place.querySelector('.ends');
  if (line && ending) line.textContent = SLIDE_WORDS.endsIn(ending.title);
}
