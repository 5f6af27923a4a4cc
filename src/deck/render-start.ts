import { escapeHtml } from './html-text.js';
import type { DeckSession } from './slide-deck.js';
import { SLIDE_WORDS, START_WORDS } from './words.js';

/** What a trainer can choose, as links: the slides open at the session's first one. Read by run-time/start-page.ts. */
export function renderStart(sessions: readonly DeckSession[]): string {
  const large = sessions.filter(({ kind }) => kind === 'session').map((session) => choice(session, session.lead));
  const parts = sessions.filter(({ kind }) => kind !== 'session').map((session) => choice(session, ''));
  const one = `<details class="one"><summary>${START_WORDS.oneModule}</summary><ul>${parts.join('')}</ul></details>`;
  const reading = `<a class="reading" href="reading.html">${START_WORDS.reading}</a>`;
  const label = escapeHtml(START_WORDS.choose);
  return `<nav class="start" aria-label="${label}"><ul>${large.join('')}</ul><p class="go-on" hidden></p>${one}${reading}</nav>`;
}

function choice({ id, title, minutes }: DeckSession, lead: string): string {
  const time = `<span class="time">${START_WORDS.minutes(minutes)}</span>`;
  const line = lead ? `<span class="lead">${escapeHtml(lead)}</span>` : '';
  return `<li><a href="?session=${encodeURIComponent(id)}"><strong>${escapeHtml(title)}</strong> ${time}${line}</a></li>`;
}

/** The keys a trainer needs, as buttons: they also work by touch. Read by run-time/trainer-keys.ts. */
export function renderKeys(): string {
  const { label, speakerView, notesBelow, evening, overview, menu } = SLIDE_WORDS.keys;
  const buttons = [
    ['S', 'speaker-view', speakerView],
    ['N', 'notes-below', notesBelow],
    ['M', 'menu', menu],
    ['E', 'evening', evening],
    ['O', 'overview', overview],
  ].map(
    ([key, command, words]) => `<button type="button" data-command="${command}"><kbd>${key}</kbd> ${words}</button>`,
  );
  return `<div class="keys" role="group" aria-label="${label}">${buttons.join('')}</div>`;
}
