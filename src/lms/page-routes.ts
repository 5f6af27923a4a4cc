import { Hono } from 'hono';
import type { Context } from 'hono';
import { attemptRecordOf, summarise } from '../report/index.js';
import type { Room } from './room.js';
import { EDITION_IDS, isEditionId, type EditionId } from './edition.js';
import { hasFile } from './file-routes.js';
import type { Html } from './html.js';
import { hasEnded } from './launch-data.js';
import { ownPagePolicy } from './loopback-guard.js';
import { noticeOf } from './notice.js';
import { doorsPage } from './pages/doors-page.js';
import { launchPage } from './pages/launch-page.js';
import { renderPage, type Door } from './pages/layout.js';
import { learnerPage, learnersPage, LONGEST_NAME, type EditionOffer } from './pages/learner-pages.js';
import { trainerPage } from './pages/trainer-page.js';
import type { Attempt, Learner } from './store/store.js';

export function pageRoutes(room: Room): Hono {
  const { store } = room;
  const app = new Hono();
  app.use(ownPagePolicy);
  const show = (context: Context, title: string, door: Door | undefined, main: Html): Response | Promise<Response> =>
    context.html(renderPage({ title, door, main, notice: noticeOf(store) }));

  app.get('/', (context) => show(context, room.courseTitle, undefined, doorsPage(room.courseTitle, room.pictures)));
  app.get('/train', (context) => {
    const ready = hasFile(room.folders.slides, 'index.html');
    return show(context, 'For trainers', 'trainer', trainerPage(ready, room.pictures));
  });
  app.get('/learn', (context) => show(context, 'Who is learning?', 'learner', learnersPage(store.learners())));

  app.post('/learners', async (context) => {
    const name = cleanName((await context.req.formData()).get('name'));
    if (name) return context.redirect(`/learn/${store.addLearner(name).id}`, 303);
    const main = learnersPage(store.learners(), 'Please type a name first: any name will do.');
    return show(context, 'Who is learning?', 'learner', main);
  });

  app.get('/learn/:id', (context) => {
    const learner = store.learner(context.req.param('id'));
    if (!learner) return context.redirect('/learn', 303);
    const offers = EDITION_IDS.map((edition) => offerOf(room, learner, edition));
    return show(context, learner.name, 'learner', learnerPage(learner, offers));
  });

  app.post('/learn/:id/launch', async (context) => {
    const learner = store.learner(context.req.param('id'));
    const form = await context.req.formData();
    const [edition, fresh, back] = [form.get('edition'), form.get('fresh'), form.get('back')];
    if (!learner) return context.redirect('/learn', 303);
    if (isEditionId(back)) {
      room.shelf.takeBack(back);
      return context.redirect(`/learn/${learner.id}`, 303);
    }
    if (isEditionId(fresh)) {
      store.addAttempt(learner.id, fresh);
      return context.redirect(`/learn/${learner.id}`, 303);
    }
    if (!isEditionId(edition)) return context.redirect(`/learn/${learner.id}`, 303);
    const attempt = openAttempt(room, learner, edition) ?? store.addAttempt(learner.id, edition);
    const where = form.get('where') === 'window' ? '?where=window' : '';
    return context.redirect(`/launch/${attempt.id}${where}`, 303);
  });

  app.get('/launch/:id', (context) => {
    const attempt = store.attempt(context.req.param('id'));
    if (!attempt) return context.redirect('/learn', 303);
    const entry = room.shelf.current(attempt.edition);
    const title = 'package' in entry ? entry.package.manifest.title : room.courseTitle;
    return context.html(launchPage(attempt, title, context.req.query('where') === 'window' ? 'window' : 'frame'));
  });
  return app;
}

/** The attempt that the next launch carries on, if there is one. */
function openAttempt({ store }: Room, learner: Learner, edition: EditionId): Attempt | undefined {
  const latest = store.latestAttempt(learner.id, edition);
  return latest && !hasEnded(latest) ? latest : undefined;
}

function offerOf(room: Room, learner: Learner, edition: EditionId): EditionOffer {
  const entry = room.shelf.current(edition);
  const stored = room.store
    .storedAttempts()
    .filter((attempt) => attempt.learnerId === learner.id && attempt.edition === edition);
  const open = openAttempt(room, learner, edition);
  return {
    edition,
    problem: 'problem' in entry ? entry.problem : undefined,
    given: 'package' in entry ? entry.package.given : undefined,
    attempt: summarise(stored.map(attemptRecordOf), room.reportKey()).attempts.at(-1),
    continues: open !== undefined && Object.keys(open.cmi).length > 0,
  };
}

/** One line, without control or direction-changing characters, so that a name cannot disturb the text around it. */
function cleanName(given: unknown): string {
  if (typeof given !== 'string') return '';
  return given
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}
