import { hydrate } from 'svelte';
import { course as plain } from 'virtual:course';
import { organisationIn, OWN_BLOCK_ID, withOrganisation } from '../course/index.js';
import { browserEnvironment, forgetStandalone, Journal, openSession, type Session } from '../tracking/index.js';
import App from './App.svelte';
import { loadReader } from './load-reader.js';
import { Player } from './player.svelte.js';
import { showSettings } from './show-settings.js';

// What is an organisation's own stands in the page, where a package can be branded without touching a script.
const organisation = organisationIn(document.getElementById(OWN_BLOCK_ID)?.textContent);

// The session is asked for first: everything else can wait while the run-time answers.
const courseId = plain.outline.id;
const environment = browserEnvironment(window);
const opening = openSession({
  edition: document.documentElement.dataset['edition'],
  courseId,
  environment,
  reporting: organisation.reporting,
});

const course = { ...plain, outline: withOrganisation(plain.outline, organisation) };

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app.');
const player = new Player(
  course,
  new Journal(environment.storage, courseId),
  () => new Date(),
  () => environment.storage !== undefined && forgetStandalone(environment.storage, courseId),
);
hydrate(App, { target, props: { player, hero: target.querySelector('.land')?.innerHTML ?? '' } });
document.documentElement.dataset['started'] = '';

opening.then(begin).catch((error: unknown) => {
  // Handed to the page's first lines, which say what to do.
  delete document.documentElement.dataset['started'];
  reportError(error);
});

function begin(session: Session): void {
  player.resume(session);
  // On a shared computer the device's copy may be another person's: in an LMS the learner's own state alone counts.
  if (session.tracked || player.settings) showSettings(player.settings ?? '', document.documentElement);
  player.show(location.hash);
  // The skip link's own address is a place on the page, not a page.
  addEventListener('hashchange', () => {
    if (location.hash === '' || location.hash.startsWith('#/')) player.show(location.hash);
  });
  fetchAhead();
}

/** What comes next is fetched while the learner reads: the next page is then there at once. */
function fetchAhead(): void {
  const later =
    'requestIdleCallback' in window
      ? (run: () => void) => requestIdleCallback(run)
      : (run: () => void) => setTimeout(run, 500);
  later(() => {
    // A failure here is no loss: the page is asked for again when it is opened.
    loadReader().catch(() => undefined);
    const stop = player.continueAt?.stop;
    const load = stop && (stop.kind === 'lesson' ? course.lessons[stop.id] : course.caseStudies[stop.id]);
    load?.().catch(() => undefined);
  });
}
