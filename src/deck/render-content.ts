import { METERS, type MeterState, type Picture, type Quality } from '../course/index.js';
import { countWords, cutFirstParagraph, escapeHtml } from './html-text.js';
import { renderClock } from './render-clock.js';
import type {
  FeedbackChoice,
  FeedbackContent,
  PlainContent,
  RouteContent,
  SlideContent,
  VoteChoice,
  VoteContent,
} from './slide-deck.js';
import { meterMove, QUALITY_PHRASES, SLIDE_WORDS, VOTE_WORDS } from './words.js';

/** What stands on one slide. Each has one `h2`: the place where a reader's focus starts. */
export function renderContent(content: SlideContent, start = ''): string {
  switch (content.kind) {
    case 'passage':
      return `${kick(content.kicker)}${heading(content.title)}${told(content.html)}`;
    case 'vote':
      return renderVote(content);
    case 'feedback':
      return renderFeedback(content);
    case 'compared':
      return renderRoute(content);
    case 'title':
      return `<div class="words">${titled(content)}${start}</div>${drawing(content.picture)}`;
    default:
      return PLAIN[content.kind](content);
  }
}

const PLAIN: Readonly<Record<Exclude<PlainContent['kind'], 'title'>, (content: PlainContent) => string>> = {
  section: opener,
  case: opener,
  closing: opener,
  sentence: (content) => `${large(content)}${content.picture ? '' : WAY}`,
  debrief: (content) => `${large(content)}${content.picture ? '' : WAY_WITH_A_STOP}`,
  diagram: (content) => `${titled({ ...content, html: '' })}${drawing(content.picture)}${body(content.html)}`,
  list: (content) =>
    `${titled({ ...content, html: '' })}<div class="beside">${body(content.html)}${drawing(content.picture)}</div>`,
  law: titled,
  activity,
  pause: activity,
  word: (content) => `${kick(content.kicker)}<div class="mid">${heading(content.title)}${body(content.html)}</div>`,
  ending: (content) => `${kick(content.kicker)}${heading(content.title)}${told(content.html)}`,
};

function opener(content: PlainContent): string {
  const number = content.number ? `<p class="num" aria-hidden="true">${escapeHtml(content.number)}</p>` : '';
  return `<div class="words">${number}${titled(content)}</div>${drawing(content.picture)}`;
}

function titled({ kicker, title, html, heading: name }: PlainContent): string {
  const head = title ? heading(title) : `<h2 class="vh">${escapeHtml(name)}</h2>`;
  return `${kick(kicker)}${head}${body(html)}`;
}

/** What the room does, step by step, and the clock. */
function activity({ timer, picture, ...content }: PlainContent): string {
  const clock = timer === undefined ? '' : renderClock(timer);
  const beside = `${clock}${drawing(picture)}`;
  return `<div class="task">${titled(content)}</div>${beside ? `<div class="aside">${beside}</div>` : ''}`;
}

/** One sentence or question, large: the title, or the first paragraph where there is no title. */
function large({ kicker, title, html, heading: name, picture }: PlainContent): string {
  const cut = title ? { first: escapeHtml(title), rest: html } : cutFirstParagraph(html);
  const head = cut ? `<h2 class="huge">${cut.first}</h2>` : `<h2 class="vh">${escapeHtml(name)}</h2>`;
  return `${kick(kicker)}<div class="mid">${head}${body(cut ? cut.rest : html)}</div>${drawing(picture)}`;
}

/** Up to so many words, a passage has room for larger type. */
const SHORT_TO = 80;
/** From so many on, it needs smaller type. */
const LONG_FROM = 97;

function told(html: string): string {
  const words = countWords(html);
  const size = words <= SHORT_TO ? ' short' : words >= LONG_FROM ? ' long' : '';
  return `<div class="told${size}">${html}</div>`;
}

/** From so many words on all choices together, or on one of them, a vote keeps to smaller type. */
const DENSE_VOTE_FROM = 60;
const LONG_CHOICE_FROM = 17;

function renderVote({ kicker, title, picture, choices }: VoteContent): string {
  const rows = choices.map(voteRow);
  const words = choices.map(({ html }) => countWords(html));
  const dense =
    words.reduce((sum, count) => sum + count, 0) >= DENSE_VOTE_FROM || Math.max(...words) >= LONG_CHOICE_FROM;
  const list = `<ol class="vote${dense ? ' dense' : ''}">${rows.join('')}</ol>${barredLine(choices)}`;
  return `<div class="asked"><div>${kick(kicker)}${heading(title)}</div>${drawing(picture)}</div>${list}`;
}

/** Filled by the run-time with the letters that the room's way has closed. */
function barredLine(choices: readonly VoteChoice[]): string {
  return choices.some(({ onlyIf }) => onlyIf !== undefined) ? '<p class="barred" hidden></p>' : '';
}

/** On paper and for readers: the wall leaves out what is not open instead. */
function asks({ onlyIf }: VoteChoice): string {
  return onlyIf === undefined ? '' : ` <span class="only-if">${escapeHtml(onlyIf)}.</span>`;
}

/** A choice, the hands for it, and the keys that count them: run-time/paint-story.ts fills in the hands. */
function voteRow(choice: VoteChoice): string {
  const { letter, html } = choice;
  const key = (by: number, sign: string, label: string): string =>
    `<button type="button" data-count="${by}" aria-label="${label}">${sign}</button>`;
  return [
    `<li data-letter="${letter}"><span class="key">${letter}</span> <span class="says">${html}${asks(choice)}</span>`,
    '<span class="heads" aria-hidden="true"></span><output class="hands" aria-live="off"></output>',
    `<span class="count">${key(-1, '−', VOTE_WORDS.fewer(letter))}${key(1, '+', VOTE_WORDS.more(letter))}</span></li>`,
  ].join('');
}

/** From so many words on, a column of feedback needs smaller type. */
const DENSE_FROM = 33;

function renderFeedback({ kicker, title, choices }: FeedbackContent): string {
  const dense = choices.some(({ feedbackHtml }) => countWords(feedbackHtml) >= DENSE_FROM);
  const list = `<ol class="brings${dense ? ' dense' : ''}">${choices.map(renderFeedbackChoice).join('')}</ol>${barredLine(choices)}`;
  return `${kick(kicker)}${heading(title)}${list}`;
}

function renderFeedbackChoice(choice: FeedbackChoice): string {
  const { letter, html, leadsTo, feedbackHtml, quality, change } = choice;
  return [
    `<li class="q${quality}" data-letter="${letter}">`,
    `<h3><span class="key">${letter}</span> <span class="phrase">${stones(quality)}${QUALITY_PHRASES[quality]}</span></h3>`,
    `<p class="chosen">${html}${asks(choice)}</p>`,
    `<p class="said">${feedbackHtml}</p>`,
    moves(change),
    `<p class="reveal-key"><button type="button" data-reveal="${letter}">${VOTE_WORDS.reveal(letter)}</button></p>`,
    `<p class="follow-key"><a class="follow" data-follow="${letter}" href="#/${escapeHtml(leadsTo)}">${SLIDE_WORDS.follow(letter)}${ARROW}</a></p>`,
    '</li>',
  ].join('');
}

function renderRoute({ kicker, title, steps, ending }: RouteContent): string {
  const rows = steps.map(({ title: passage, letter, quality }) => routeStep(passage, letter, quality));
  const balanced = `<ol>${rows.join('')}</ol><p class="ends">${escapeHtml(SLIDE_WORDS.endsIn(ending))}</p>`;
  const ours = `<p class="ends">${SLIDE_WORDS.notPlayed}</p>`;
  return [
    `${kick(kicker)}${heading(title)}<div class="routes">`,
    `<div class="ours"><h3>${SLIDE_WORDS.ourRoute}</h3><div data-route="room">${ours}</div></div>`,
    `<div class="balanced"><h3>${SLIDE_WORDS.balancedRoute}</h3>${balanced}</div></div>`,
  ].join('');
}

/** One decision of a route; also for the room's own, which the run-time writes. */
export function routeStep(passage: string, letter: string, quality: Quality): string {
  const phrase = `<span class="phrase">${stones(quality)}<span class="vh">${QUALITY_PHRASES[quality]}</span></span>`;
  return `<li class="q${quality}"><span class="key">${letter}</span> <span>${escapeHtml(passage)}</span> ${phrase}</li>`;
}

function stones(quality: Quality): string {
  const marks = [1, 2, 3].map((stone) => `<i${stone <= quality ? ' class="on"' : ''}></i>`).join('');
  return `<span class="stones" aria-hidden="true">${marks}</span>`;
}

function moves(change: MeterState): string {
  const moved = METERS.filter((meter) => change[meter] !== 0);
  if (moved.length === 0) return `<p class="still">${SLIDE_WORDS.noMeters}</p>`;
  return `<ul class="moves">${moved.map((meter) => `<li>${meterMove(meter, change[meter])}</li>`).join('')}</ul>`;
}

/** The course's one line runs on under a sentence that stands alone. */
const WAY = way('M-20 80C220 20 420 108 700 74S1200 20 1440 62s300 34 500-10');

/** Where a room talks, the line has a stop, as on the map of a bus. */
const WAY_WITH_A_STOP = way(
  'M-20 52C260 104 460 30 760 50S1290 92 1504 66M1560 60C1690 46 1800 58 1940 84M1504 63a28 28 0 1 1 56 0a28 28 0 1 1 -56 0z',
);

function way(line: string): string {
  return `<svg class="way ill" viewBox="0 0 1920 120" aria-hidden="true" focusable="false"><path class="w" d="${line}"/></svg>`;
}

const ARROW =
  '<svg class="arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 12h15M13 6l6 6-6 6"/></svg>';

function kick(words: string): string {
  return words ? `<p class="kick">${escapeHtml(words)}</p>` : '';
}

function heading(words: string): string {
  return `<h2>${escapeHtml(words)}</h2>`;
}

function body(html: string): string {
  return html ? `<div class="body">${html}</div>` : '';
}

function drawing(picture: Picture | undefined): string {
  if (!picture) return '';
  const alt = picture.alt ? `<p class="vh">${escapeHtml(picture.alt)}</p>` : '';
  return `<div class="drawing">${picture.svg}${alt}</div>`;
}
