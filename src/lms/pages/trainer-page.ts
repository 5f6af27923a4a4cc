import { html, type Html } from '../html.js';
import type { Pictures } from '../pictures.js';

export function trainerPage(ready: boolean, pictures: Pictures): Html {
  return html`<div class="opening narrow">
    <div>
      <h1>For trainers</h1>
      <p class="lede">
        The same course as slides, with what to say and ask, and stories that the room decides together.
      </p>
      ${ready ? slidesOffer : notBuilt}
    </div>
    ${pictures.trainer}
  </div>`;
}

const slidesOffer = html` <p class="room-action"><a class="btn" href="/slides/">Open the slides</a></p>
  <ul class="room-list">
    <li>Press <kbd>S</kbd> for your notes and a timer in a second window.</li>
    <li>Press <kbd>F</kbd> for the whole screen, and <kbd>Esc</kbd> for an overview.</li>
  </ul>`;

const notBuilt = html`<div class="aside clay">
  <p class="label">Not ready yet</p>
  <p>The slides have not been built yet.</p>
  <p>Run “npm run build”, then press Try again.</p>
  <p><a class="btn line" href="">Try again</a></p>
</div>`;
