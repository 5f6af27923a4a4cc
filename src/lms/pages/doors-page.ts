import { html, type Html } from '../html.js';
import type { Pictures } from '../pictures.js';

export function doorsPage(courseTitle: string, pictures: Pictures): Html {
  return html` <h1 class="doors-title">${courseTitle}</h1>
    <p class="lede">Try the course here before it goes into your organisation’s learning system. Who are you today?</p>
    <div class="doors">
      ${door(pictures.learner, 'A learner', 'Take the course as a learner meets it. Your place is kept.', '/learn', 'Go in as a learner')}
      ${door(pictures.trainer, 'A trainer', 'Open the slides, with notes and live decisions for the room.', '/train', 'Go in as a trainer')}
      ${door(pictures.report, 'An L&D officer', 'Make a report from your system’s files, put your logo on the course, and see what was recorded here.', '/report', 'Go in as L&D')}
    </div>
    <section class="about-room" aria-labelledby="about">
      <h2 id="about">About this room</h2>
      <p>
        This is a preview and trial room on this computer, for authors, trainers and L&amp;D. It behaves as a SCORM
        learning system does, so that you can see what yours will receive.
      </p>
      <p>
        It has no passwords and only this computer can reach it. For real people’s training records, use your
        organisation’s LMS.
      </p>
    </section>`;
}

function door(picture: Html, title: string, text: string, href: string, action: string): Html {
  const line = href !== '/learn' && html`line`;
  return html`<section class="door">
    <div class="door-picture">${picture}</div>
    <h2>${title}</h2>
    <p>${text}</p>
    <a class="btn ${line}" href="${href}">${action}</a>
  </section>`;
}
