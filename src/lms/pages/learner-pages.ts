import { factList, type AttemptRow } from '../../report/index.js';
import { EDITIONS, type EditionId } from '../edition.js';
import { html, type Html } from '../html.js';
import type { PackageProblem } from '../package-problem.js';
import type { Learner } from '../store/store.js';
import { timeOf } from './layout.js';

export const LONGEST_NAME = 80;

/** `complaint`: what is missing in the name just sent. */
export function learnersPage(learners: readonly Learner[], complaint?: string): Html {
  return html` <h1>Who is learning?</h1>
    <p class="lede">Choose a name, or make one. It need not be a real one, and stays on this computer.</p>
    ${
      learners.length > 0 &&
      html`<ul class="chips room-names">
        ${learners.map(({ id, name }) => html`<li><a class="chip" href="/learn/${id}">${name}</a></li>`)}
      </ul>`
    }
    <form class="room-form" method="post" action="/learners">
      <label class="field" for="name"><span class="label">Name of a new learner</span></label>
      <input
        type="text"
        id="name"
        name="name"
        autocomplete="off"
        required
        maxlength="${LONGEST_NAME}"
        ${complaint && html`aria-invalid="true" aria-describedby="name-help"`}
      />
      ${complaint && html`<p class="hint room-complaint" id="name-help">${complaint}</p>`}
      <button class="btn" type="submit">Make this learner</button>
    </form>`;
}

/** What one edition offers this learner. */
export interface EditionOffer {
  readonly edition: EditionId;
  readonly problem: PackageProblem | undefined;
  /** Name of the zip that somebody gave to try in place of the room's own. */
  readonly given: string | undefined;
  readonly attempt: AttemptRow | undefined;
  /** The next launch carries the attempt on. */
  readonly continues: boolean;
}

export function learnerPage(learner: Learner, offers: readonly EditionOffer[]): Html {
  return html` <p class="kicker">Learner</p>
    <h1>${learner.name}</h1>
    <form method="post" action="/learn/${learner.id}/launch">
      <fieldset class="room-where">
        <legend>Where should the course open?</legend>
        <div class="tiles">
          <label class="choice"
            ><input type="radio" name="where" value="frame" checked /><span>In this window</span></label
          >
          <label class="choice"><input type="radio" name="where" value="window" /><span>In a new window</span></label>
        </div>
      </fieldset>
      <div class="editions">${offers.map((offer, at) => editionOffer(offer, at === 0))}</div>
    </form>
    <p class="room-back"><a href="/learn">Someone else is learning</a></p>`;
}

/** Launching stands first: Enter on where it opens presses the form's first button. */
function editionOffer({ edition, problem, given, attempt, continues }: EditionOffer, recommended: boolean): Html {
  const { name, advice } = EDITIONS[edition];
  return html`<section class="edition" aria-labelledby="${edition}">
    <h2 id="${edition}">${name}</h2>
    <p class="soft">${advice}</p>
    ${problem && problemNote(problem)}
    ${
      !problem &&
      html`<p class="row">
        <button class="btn ${!recommended && 'line'}" name="edition" value="${edition}">
          <span>${continues ? 'Continue' : 'Launch'}<span class="vh"> with ${name}</span></span>
        </button>
        ${
          attempt &&
          html`<button class="btn quiet" name="fresh" value="${edition}">
            <span>Start a new attempt<span class="vh"> with ${name}</span></span>
          </button>`
        }
      </p>`
    }
    ${
      given &&
      html`<p>
        Played from “${given}”.
        <button class="btn quiet" name="back" value="${edition}">
          <span>Put back this room’s own<span class="vh"> package for ${name}</span></span>
        </button>
      </p>`
    }
    ${attempt ? attemptFacts(attempt) : html`<p>Not started.</p>`}
  </section>`;
}

function attemptFacts({ status, score, progress, time, lastSeen, attemptId }: AttemptRow): Html {
  return factList([
    ['Status', html`<a href="/report/attempts/${attemptId}">${status}</a>`],
    ['Score', score],
    ['Progress', progress],
    ['Time', time],
    ['Last seen', timeOf(lastSeen)],
  ]);
}

/** The page is asked for again as it is: the build may be done by then. */
export function problemNote({ what, hint }: PackageProblem): Html {
  return html`<div class="aside clay">
    <p class="label">Not ready yet</p>
    <p>${what}</p>
    <p>${hint}</p>
    <p><a class="btn line" href="">Try again</a></p>
  </div>`;
}
