import { course as plain } from 'virtual:course';
import { NO_PROGRESS, withOrganisation, type CourseOutline, type Progress } from '../../course/index.js';
import { forgetStandalone, Journal, openSession } from '../../tracking/index.js';
import type { CourseData } from '../../player/course-data.js';
import { Player } from '../../player/player.svelte.js';
import type { GalleryData } from '../gallery-data.js';
import { progressOf } from '../learners/learner-progress.js';
import type { PageExample } from './page-example.js';
import { savedRecord, TOKEN } from './saved-record.js';
import { ScriptedRunTime } from './scripted-run-time.js';
import { environmentOf, NOW, StoreInMemory } from './surroundings.js';

export interface OpenPage {
  readonly player: Player;
  /** Opens the session and shows what the example's address asks for, as `src/player/main.ts` does. */
  readonly begin: () => Promise<void>;
}

/** The player in front of the example's learner, with nothing in it that is not so in life. */
export function openPage(gallery: GalleryData, example: PageExample): OpenPage {
  const organisation = { ...gallery.course.organisation, ...example.organisation };
  const outline = withOrganisation(plain.outline, organisation);
  const { id: courseId } = outline;
  const progressOfLearner = (name: string): Progress =>
    progressOf(gallery.learners, name, { ...gallery.course, outline, assessment: gallery.course.assessment });

  const storage = new StoreInMemory(example.device?.refuses ?? false);
  const journal = new Journal(storage, courseId);
  if (example.device?.ahead)
    journal.write(TOKEN, savedRecord(outline, progressOfLearner(example.device.ahead), undefined, 3));
  const progress = example.learner === undefined ? NO_PROGRESS : progressOfLearner(example.learner);
  const state = example.learner === undefined ? '' : savedRecord(outline, progress, example.record);
  const { kind = 'found', saves = 'takes' } = example.lms ?? {};
  if (kind === 'stand-alone' && state !== '') storeAlone(storage, courseId, state);

  const runTime = new ScriptedRunTime(example.lms ?? {}, state);
  const environment = environmentOf(example, runTime, storage);
  const player = new Player(
    courseData(outline, example.parts),
    journal,
    () => new Date(NOW),
    () => forgetStandalone(storage, courseId),
  );
  const begin = async (): Promise<void> => {
    const edition = kind === 'stand-alone' ? 'standalone' : 'scorm12';
    const session = await openSession({ edition, courseId, environment, reporting: organisation.reporting });
    runTime.saves = saves;
    player.resume(session);
    if (example.left) environment.page.window.dispatchEvent(new Event('pagehide'));
    player.show(`#${example.at ?? '/'}`);
  };
  return { player, begin };
}

/** As the stand-alone copy keeps it on the device. */
function storeAlone(storage: StoreInMemory, courseId: string, savedState: string): void {
  storage.setItem(`course.${courseId}`, JSON.stringify({ savedState }));
}

/** The compiled course, with parts that come, or do not. */
function courseData(outline: CourseOutline, parts: PageExample['parts']): CourseData {
  if (parts === undefined) return { ...plain, outline };
  const answer = (): Promise<never> => {
    if (parts === 'fail') return Promise.reject(new Error('The network is down.'));
    if (parts === 'hang') return new Promise(() => undefined);
    // What a part cut short on its way may look like.
    return Promise.resolve({ default: {} } as never);
  };
  const all = <T>(loaders: Readonly<Record<string, T>>): Record<string, () => Promise<never>> =>
    Object.fromEntries(Object.keys(loaders).map((id) => [id, answer]));
  return { outline, lessons: all(plain.lessons), caseStudies: all(plain.caseStudies), reference: answer };
}
