import { vi } from 'vitest';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse } from '../../src/compiler/index.js';
import { outlineOf, type Course } from '../../src/course/index.js';
import { Player } from '../../src/player/player.svelte.js';
import { Journal, openSession, type Session, type StorageLike } from '../../src/tracking/index.js';
import { FakePage } from '../tracking/fake-environment.js';
import { StrictApi12, type Lms12Options } from '../tracking/strict-api-12.js';
import { StrictApi2004 } from '../tracking/strict-api-2004.js';

export interface OpenPlayer {
  readonly api: StrictApi12 | StrictApi2004;
  readonly page: FakePage;
  readonly player: Player;
  readonly session: Session;
}

export function compiledCourse(): Course {
  const { course } = compileCourse(readCourseSources('.'));
  if (!course) throw new Error('The course has mistakes.');
  return course;
}

/** The player in a strict run-time, as a learner has it in front of them. */
export async function openPlayer(
  course: Course,
  edition: 'scorm12' | 'scorm2004',
  options: Lms12Options = {},
  device?: StorageLike,
): Promise<OpenPlayer> {
  const api = edition === 'scorm12' ? new StrictApi12(options) : new StrictApi2004(options);
  const page = new FakePage(edition === 'scorm12' ? { API: api } : { API_1484_11: api }, device);
  const session = await openSession({ edition, courseId: course.id, environment: page.environment });
  const data = { outline: outlineOf(course), lessons: {}, caseStudies: {}, reference: vi.fn() };
  const player = new Player(
    data,
    new Journal(page.environment.storage, course.id),
    () => new Date(page.clock.now),
    () => true,
  );
  player.resume(session);
  return { api, page, player, session };
}
