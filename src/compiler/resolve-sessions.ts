import {
  plainWord,
  type Course,
  type Session,
  type SessionPart,
  type SessionStop,
  type SourceSpan,
} from '../course/index.js';
import { isUnread, type CourseSources } from './course-sources.js';
import type { SessionsDocument } from './documents.js';
import { plainText } from './markdown.js';
import { reportDuplicates } from './parse-heading.js';
import type { Report } from './report.js';
import { suggest } from './report.js';

type Parts = Pick<Course, 'lessons' | 'caseStudies'>;
type SessionValue = SessionsDocument['value'][number];
type PartValue = SessionValue['parts'][number];

/** Running orders for a room: each names pages and stories that exist, and shows each of them once. */
export function resolveSessions(sources: CourseSources, parts: Parts, report: Report): Pick<Course, 'sessions'> {
  const { sessions: document } = sources;
  if (!document) return {};
  const partial = isUnread(sources, 'content/lessons/') || isUnread(sources, 'quizzes/case-studies/');
  const resolver = new SessionResolver(document, parts, sources, partial, report);
  const sessions = document.value.map((value, index) => resolver.session(value, index));
  reportDuplicates(sessions, 'session', report);
  resolver.checkWords();
  return { sessions };
}

class SessionResolver {
  readonly #document: SessionsDocument;
  readonly #parts: Parts;
  readonly #sources: CourseSources;
  /** Some file could not be read: what is named may stand in it. */
  readonly #partial: boolean;
  readonly #report: Report;
  readonly #stops: ReadonlyMap<string, SessionStop>;

  constructor(document: SessionsDocument, parts: Parts, sources: CourseSources, partial: boolean, report: Report) {
    this.#document = document;
    this.#parts = parts;
    this.#sources = sources;
    this.#partial = partial;
    this.#report = report;
    this.#stops = new Map(stopsOf(parts, sources));
  }

  session({ id, title, lead, word, parts }: SessionValue, index: number): Session {
    this.#checkTwice(parts, index);
    return {
      id,
      title: plainText(title),
      lead: plainText(lead),
      ...(word !== undefined && { word }),
      parts: parts.map((part, at) => this.#part(part, index, at)),
      span: this.#document.spanOf(index, 'id'),
    };
  }

  checkWords(): void {
    const seen = new Set<string>();
    this.#document.value.forEach(({ word }, index) => {
      if (word === undefined) return;
      if (seen.has(plainWord(word))) {
        const message = `two sessions have the word "${word}"`;
        this.#report.error(
          this.#document.spanOf(index, 'word'),
          'session-word',
          message,
          'Give each a word of its own',
        );
      }
      seen.add(plainWord(word));
    });
  }

  #part(value: PartValue, session: number, at: number): SessionPart {
    const spanOf = (...path: (string | number)[]): SourceSpan => this.#document.spanOf(session, 'parts', at, ...path);
    if ((value.pause === undefined) === (value.show.length === 0)) {
      const message = `part "${value.title}" ${value.pause === undefined ? 'shows nothing' : 'is a pause and shows slides'}`;
      this.#report.error(spanOf('title'), 'session-part', message, 'Give it show: […], or pause: and the words for it');
    }
    const shows = value.show.flatMap((name, index) => {
      const stop = this.#stop(name, spanOf('show', index));
      if (!stop) return [];
      return stop.kind === 'case' && value.questions ? [{ ...stop, questions: value.questions }] : [stop];
    });
    this.#checkQuestions(value, shows, spanOf);
    return {
      title: plainText(value.title),
      minutes: value.minutes,
      shows,
      ...(value.pause !== undefined && { pause: plainText(value.pause) }),
      doneLive: value.done_live.flatMap((name, index) => this.#activity(name, spanOf('done_live', index)) ?? []),
    };
  }

  #stop(name: string, span: SourceSpan): SessionStop | undefined {
    const stop = this.#stops.get(name);
    if (!stop && !this.#partial) {
      const hint = suggest(name, [...this.#stops.keys()]);
      this.#report.error(span, 'unknown-page', `there is nothing "${name}" to show`, hint);
    }
    return stop;
  }

  #checkTwice(parts: SessionValue['parts'], session: number): void {
    const shown = new Set<string>();
    parts.forEach(({ show }, part) =>
      show.forEach((name, index) => {
        const [whole = ''] = name.split('/');
        if (shown.has(name) || shown.has(whole)) {
          const span = this.#document.spanOf(session, 'parts', part, 'show', index);
          this.#report.error(span, 'shown-twice', `the session shows "${name}" twice`, 'Take one of them away');
        }
        shown.add(name);
      }),
    );
  }

  #checkQuestions(
    { questions }: PartValue,
    shows: readonly SessionStop[],
    spanOf: (...path: (string | number)[]) => SourceSpan,
  ): void {
    const cases = this.#parts.caseStudies.filter(({ id }) => shows.some((stop) => stop.id === id));
    const most = Math.max(0, ...cases.map(({ debrief }) => debrief.length));
    (questions ?? []).forEach((question, index) => {
      if (question <= most || this.#partial) return;
      const message = `there is no question ${question} to the room`;
      this.#report.error(spanOf('questions', index), 'unknown-question', message, `Its stories ask ${most} at the end`);
    });
  }

  /** The tracking id of an activity, by its name. */
  #activity(name: string, span: SourceSpan): string | undefined {
    const tracked = this.#parts.lessons.flatMap(({ activities }) => activities.filter(({ id }) => id !== undefined));
    const found = tracked.find((words) => words.name === name);
    if (!found && !this.#partial && !isUnread(this.#sources, 'content/activities/')) {
      const hint = suggest(
        name,
        tracked.map((words) => words.name),
      );
      this.#report.error(span, 'unknown-activity', `no page has an activity "${name}" that is kept`, hint);
    }
    return found?.trackingId;
  }
}

function stopsOf({ lessons, caseStudies }: Parts, { course }: CourseSources): [string, SessionStop][] {
  return [
    ...lessons.flatMap(({ id, pages }): [string, SessionStop][] => [
      [id, { kind: 'lesson', id }],
      ...pages.map((page): [string, SessionStop] => [`${id}/${page.id}`, { kind: 'lesson', id, page: page.id }]),
    ]),
    ...caseStudies.map(({ id }): [string, SessionStop] => [id, { kind: 'case', id }]),
    ...(course?.value.closing ? [['closing', { kind: 'closing', id: 'closing' }] satisfies [string, SessionStop]] : []),
  ];
}
