import { html, type Html } from '../html.js';

/** Ways from the L&D door to the package desk. */
export function deskLinks(): Html {
  return html`<section class="about-room" aria-labelledby="desk">
    <h2 id="desk">Make the course yours</h2>
    <p>
      On the <a href="/desk">package desk</a> you add your logo, colours and contacts to a package. There you can also
      <a href="/desk#help-code">explain a help code</a> that a learner reads to you. Both work on this device alone.
    </p>
  </section>`;
}
