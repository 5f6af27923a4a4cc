import { EDITIONS } from '../edition.js';
import { html } from '../html.js';
import type { Attempt } from '../store/store.js';
import { renderDocument } from './layout.js';

export type Where = 'frame' | 'window';

/** Hosts the run-time. What happens in it is src/lms/client/launch.ts. */
export function launchPage(attempt: Attempt, title: string, where: Where): string {
  const { name } = EDITIONS[attempt.edition];
  const body = html` <div class="launch" id="launch" data-attempt="${attempt.id}" data-where="${where}">
    <header class="launch-head">
      <a class="btn quiet" href="/learn/${attempt.learner.id}">Leave</a>
      <p class="launch-who">
        <b>${attempt.learner.name}</b> <span class="soft">${name}, attempt ${attempt.number}</span>
      </p>
      <p class="launch-saved small" id="saved">Opening…</p>
      <details class="calls" id="calls">
        <summary class="btn quiet">Calls <span class="vh">between course and learning system</span></summary>
        <div class="calls-panel" role="region" aria-label="Run-time calls" tabindex="0">
          <table>
            <caption>
              Calls, newest last
            </caption>
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Call</th>
                <th scope="col">Arguments</th>
                <th scope="col">Result</th>
                <th scope="col">Error</th>
              </tr>
            </thead>
            <tbody id="call-rows"></tbody>
          </table>
        </div>
      </details>
    </header>
    <div class="launch-alert" id="alert" role="alert"></div>
    <main class="launch-stage" id="stage">
      <div class="page launch-window" id="open-window" hidden>
        <h1>${title}</h1>
        <p class="lede">Keep this page open: it saves your place while the course is in its own window.</p>
        <p><button class="btn" type="button" id="open-button">Open the course</button></p>
      </div>
      <div class="page launch-done" id="done" hidden>
        <h1 tabindex="-1" id="done-title">Saved</h1>
        <p class="lede">You can close this, or go back.</p>
        <p class="row">
          <a class="btn" href="/learn/${attempt.learner.id}">Go back</a>
          <a class="btn line" href="/report/attempts/${attempt.id}">See what was recorded</a>
        </p>
      </div>
      <noscript
        ><div class="page">
          <p>The course and its learning system talk in JavaScript. Please allow it for this page.</p>
        </div></noscript
      >
    </main>
  </div>`;
  return renderDocument(title, body, '/lms/launch.js');
}
