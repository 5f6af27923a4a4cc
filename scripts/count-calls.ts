import { answerIn, askedIn, handIn, startSitting } from '../src/assessment/index.js';
import {
  answerItem,
  NO_PROGRESS,
  NO_TRIES,
  outlineOf,
  responseOf,
  rightAnswer,
  seePage,
  sitAssessment,
  trackedState,
  type Answer,
  type Assessment,
  type Course,
  type CourseOutline,
  type Interaction,
  type Item,
  type Progress,
} from '../src/course/index.js';
import { encodeState, openSession, type Session, type StateContext } from '../src/tracking/index.js';
import { CountingRunTime, most, type Calls } from './counting-run-time.js';

/** The most that a run-time is asked at each kind of step, in a whole course by one learner. */
export interface CallCounts {
  readonly open: Calls;
  readonly pageTurn: Calls;
  readonly answer: Calls;
  /** The first save: result and state. */
  readonly handIn: Calls;
  /** Any save that follows by itself: objectives and further interactions, a few at a time. */
  readonly afterwards: Calls;
  readonly finish: Calls;
}

const EDITIONS = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;
const NO_CALLS: Calls = { gets: 0, sets: 0, commits: 0, all: 0, bytes: 0 };

/** Lets a learner read all pages, answer all questions and sit the assessment, and counts the calls of each step. */
export async function countCalls(course: Course, edition: keyof typeof EDITIONS): Promise<CallCounts> {
  const runTime = new CountingRunTime();
  const clock = new Clock();
  const page = new EventTarget();
  const session = await openSession({
    edition,
    courseId: course.id,
    environment: {
      window: { [EDITIONS[edition]]: runTime },
      page: { window: page, document: Object.assign(new EventTarget(), { visibilityState: 'visible' }) },
      timers: clock,
      now: () => clock.now,
      random: () => 0.5,
      storage: undefined,
    },
  });
  const learner = new CountedLearner(course, session, runTime, clock);
  const open = runTime.look();
  const pageTurn = learner.readAll();
  const answer = learner.answerAll();
  const handedIn = learner.sit();
  session.end({ exit: true });
  return { open, pageTurn, answer, handIn: handedIn, afterwards: learner.afterwards, finish: runTime.look() };
}

/** What the player does at a step, without the player: the next progress, the interactions, and a save. */
class CountedLearner {
  afterwards = NO_CALLS;
  #progress: Progress = NO_PROGRESS;
  #context: StateContext;
  readonly #course: Course;
  readonly #outline: CourseOutline;
  readonly #session: Session;
  readonly #runTime: CountingRunTime;
  readonly #clock: Clock;

  constructor(course: Course, session: Session, runTime: CountingRunTime, clock: Clock) {
    this.#course = course;
    this.#outline = outlineOf(course);
    this.#session = session;
    this.#runTime = runTime;
    this.#clock = clock;
    const { id: courseId, version: courseVersion, shortForms } = this.#outline;
    this.#context = { courseId, courseVersion, shortForms, sequence: 0, deviceToken: '', interactionOrder: [] };
  }

  readAll(): Calls {
    const pages = this.#course.lessons.flatMap((lesson) => lesson.pages);
    return pages.map(({ trackingId }) => this.#step(seePage(this.#progress, trackingId))).reduce(most);
  }

  answerAll(): Calls {
    const items = this.#course.lessons.flatMap((lesson) => lesson.items);
    const answered = items.map((item) => {
      const answer = rightAnswer(item);
      return this.#step(answerItem(this.#progress, item.trackingId, answer), [this.#record(item, answer)]);
    });
    return answered.reduce(most, NO_CALLS);
  }

  sit(): Calls {
    const { assessment } = this.#course;
    return assessment ? this.#sit(assessment) : NO_CALLS;
  }

  #sit(assessment: Assessment): Calls {
    let tried = startSitting(assessment, NO_TRIES, 1);
    const asked = tried.sitting ? askedIn(assessment, tried.sitting) : [];
    for (const { item } of asked) tried = answerIn(tried, item.trackingId, rightAnswer(item));
    const records = asked.map(({ item }) => ({ ...this.#record(item, rightAnswer(item)), weighting: 1 }));
    const result = handIn(assessment, tried, this.#outline.assessment?.passMark ?? 1);
    return this.#step(sitAssessment(this.#progress, result), records);
  }

  #record(item: Item, answer: Answer): Interaction {
    return { ...responseOf(item, answer), latencySeconds: 12.34, at: new Date(this.#clock.now) };
  }

  /** The save that the step itself makes; those that follow by themselves are counted apart, each for itself. */
  #step(progress: Progress, records: readonly Interaction[] = []): Calls {
    this.#progress = progress;
    for (const record of records) this.#session.record(record);
    this.#context = this.#session.nextContext(this.#context);
    const state = encodeState(progress, this.#context);
    this.#session.update(trackedState(this.#outline, progress, state));
    this.#session.flush();
    const calls = this.#runTime.look();
    while (this.#clock.runNext()) this.afterwards = most(this.afterwards, this.#runTime.look());
    return calls;
  }
}

/** Time that passes when it is told to. */
class Clock {
  now = Date.UTC(2026, 0, 1, 9);
  readonly #waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  #last = 0;

  readonly setTimeout = (run: () => void, milliseconds: number): number => {
    this.#last += 1;
    this.#waiting.set(this.#last, { at: this.now + milliseconds, run });
    return this.#last;
  };
  readonly clearTimeout = (handle: unknown): void => {
    if (typeof handle === 'number') this.#waiting.delete(handle);
  };

  /** @returns whether anything was waiting */
  runNext(): boolean {
    const [next] = [...this.#waiting].sort(([, a], [, b]) => a.at - b.at);
    if (!next) return false;
    const [handle, { at, run }] = next;
    this.#waiting.delete(handle);
    this.now = at;
    run();
    return true;
  }
}
