import type { ReportFigures } from '../figures/figure-types.js';
import type { ReportCourse } from '../report-course.js';
import {
  completion,
  dayWords,
  items,
  learners,
  objectives,
  page,
  scores,
  sources,
  stories,
  stuck,
  time,
} from '../words/page.js';
import { html, trusted, type Html } from './html.js';
import { itemSection } from './item-section.js';
import { objectiveSection, scoreSection, stuckSection, timeSection } from './measure-sections.js';
import { completionSection, shortSection } from './people-sections.js';
import { learnerSection, sourceSection } from './source-sections.js';
import { storySection } from './story-section.js';

export interface ReportPageParts {
  /** All of the page's style, and the hash by which its policy lets it in: `sha256-…`. */
  readonly style: string;
  readonly styleHash: string;
  /** It comes from the trial room. */
  readonly preview?: boolean;
}

/** What the page may do: show itself. Nothing is fetched, nothing runs. */
export function reportPolicy(styleHash: string): string {
  return `default-src 'none'; style-src '${styleHash}'; font-src data:; base-uri 'none'; form-action 'none'`;
}

/** One page that stands on its own: opened from a folder, sent on, printed. */
export function renderReport(figures: ReportFigures, course: ReportCourse, parts: ReportPageParts): string {
  const sections = sectionsOf(figures, course);
  const body = html`<a class="skip" href="#report">${page.skip}</a>
    <main class="report" id="report">
      <p class="kicker">${course.title}</p>
      <h1>${page.title}</h1>
      ${parts.preview === true && html`<p class="note">${page.preview}</p>`}
      ${figures.asOf !== undefined && html`<p class="lede">${page.asOf(dayWords(figures.asOf))}</p>`}
      ${beginning(figures)}
      <nav class="contents" aria-label="${page.contents}">
        <ul>
          ${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
        </ul>
      </nav>
      ${sections.map(
        ({ id, heading, content }) =>
          html`<section class="part" id="${id}" aria-labelledby="${id}-heading">
            <h2 id="${id}-heading">${heading}</h2>
            ${content}
          </section>`,
      )}
      <footer class="soft"><p>${page.fewNote(figures.minGroup)} ${page.whatFor} ${page.madeBy}</p></footer>
    </main>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy(parts.styleHash)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
${html`<title>${page.title}: ${course.title}</title>`.markup}
<style>${trusted(parts.style).markup}</style>
</head>
<body>${body.markup}</body>
</html>
`;
}

function beginning(figures: ReportFigures): Html {
  if (figures.people.people === 0) return html`<p>${page.nobody}</p>`;
  if (figures.people.few)
    return html`<p class="note">${page.tooFew(figures.minGroup)} ${figures.learners.length > 0 && page.onlyNames}</p>`;
  return shortSection(figures);
}

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: Html;
}

function sectionsOf(figures: ReportFigures, course: ReportCourse): Section[] {
  const names = figures.learners.length > 0;
  return [
    ...(figures.people.people === 0 || figures.people.few ? [] : figureSections(figures, course)),
    ...(names ? [{ id: 'names', heading: learners.heading, content: learnerSection(figures) }] : []),
    { id: 'files', heading: sources.heading, content: sourceSection(figures) },
  ];
}

function figureSections(figures: ReportFigures, course: ReportCourse): Section[] {
  return [
    { id: 'complete', heading: completion.heading, content: completionSection(figures) },
    ...(figures.scores.known > 0 ? [{ id: 'scores', heading: scores.heading, content: scoreSection(figures) }] : []),
    { id: 'time', heading: time.heading, content: timeSection(figures) },
    { id: 'objectives', heading: objectives.heading, content: objectiveSection(figures) },
    { id: 'questions', heading: items.heading, content: itemSection(figures) },
    ...(figures.stories.length > 0
      ? [{ id: 'stories', heading: stories.heading, content: storySection(figures, course) }]
      : []),
    { id: 'stuck', heading: stuck.heading, content: stuckSection(figures) },
  ];
}
