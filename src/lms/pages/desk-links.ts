import { html, type Html } from '../html.js';
import type { PackageProblem } from '../package-problem.js';

/** Ways from the L&D door to the package desk, and back with what was made there. `problem`: with the zip just given. */
export function deskLinks(problem?: PackageProblem): Html {
  return html`<section class="about-room" aria-labelledby="desk">
    <h2 id="desk">Make the course yours</h2>
    <p>
      On the <a href="/desk">package desk</a> you add your logo, colours and contacts to a package. There you can also
      <a href="/desk#help-code">explain a help code</a> that a learner reads to you. Both work on this device alone.
    </p>
    <form class="room-form" method="post" action="/report/package" enctype="multipart/form-data">
      <label class="label" for="package">Try a changed package</label>
      <p class="hint" id="package-hint">
        The zip that you downloaded. It is played here in place of this room’s own, until you put that back or close the
        room.
      </p>
      ${problem && html`<p class="room-complaint" id="package-problem">${problem.what} ${problem.hint}</p>`}
      <input
        type="file"
        id="package"
        name="package"
        accept=".zip"
        required
        aria-describedby="${problem && 'package-problem '}package-hint"
        ${problem && html`aria-invalid="true" autofocus`}
      />
      <button class="btn line" type="submit">Open it as a learner</button>
    </form>
  </section>`;
}
