import type {
  ActivityWords,
  Diagnostic,
  GlossaryTerm,
  Parsed,
  Picture,
  Principle,
  Source,
  Support,
} from '../course/index.js';
import { activitySchemas } from './activity-schemas/index.js';
import { COURSE_PATH, LOCK_PATH } from './course-paths.js';
import { parseAssessment } from './parse-assessment.js';
import { NO_EDITORIAL, parseSeeds, parseWordList, type Editorial } from './editorial.js';
import type {
  AssessmentDocument,
  CaseStudyDocument,
  CourseDocument,
  ItemsDocument,
  LessonDocument,
} from './documents.js';
import { parseCaseStudy } from './parse-case-study.js';
import { parseItems } from './parse-items.js';
import { parseLesson } from './parse-lesson.js';
import { parsePicture } from './parse-picture.js';
import { parseGlossary, parsePrinciples, parseSources, parseSupport } from './parse-reference.js';
import { Report } from './report.js';
import { suggest } from './report.js';
import { courseSchema } from './schemas.js';
import { normaliseSource, Places, type SourceFile } from './source-file.js';
import { readYaml, type YamlValues } from './yaml-values.js';

/** All of the authors' files, parsed one by one and not yet joined. */
export interface CourseSources {
  readonly course: CourseDocument | undefined;
  readonly lessons: readonly LessonDocument[];
  readonly checks: readonly ItemsDocument[];
  readonly assessment: AssessmentDocument | undefined;
  readonly caseStudies: readonly CaseStudyDocument[];
  /** What a link may lead to: `LESSON/page-id`, or a case study's id. */
  readonly addresses: ReadonlySet<string>;
  readonly activities: ReadonlyMap<string, YamlValues<ActivityWords>>;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly principles: readonly Principle[];
  readonly glossary: readonly GlossaryTerm[];
  readonly sources: readonly Source[];
  readonly support: Support;
  /** What the check holds the words to; nothing of it reaches a learner. */
  readonly editorial: Editorial;
  readonly lock: SourceFile;
  /** Paths of files that are missing or could not be read: what they would have held is unknown, not absent. */
  readonly unread: readonly string[];
}

/** True when a file under this path is missing or could not be read, so that no name in it can be called unknown. */
export function isUnread({ unread }: CourseSources, path: string): boolean {
  return unread.some((entry) => entry.startsWith(path));
}

export function readSources(files: readonly SourceFile[]): { sources: CourseSources; diagnostics: Diagnostic[] } {
  const reader = new SourcesReader(files);
  const lessons = reader.each(/^content\/lessons\/[^/]+\/index\.md$/, parseLesson);
  const caseStudies = reader.each(/^quizzes\/case-studies\/[^/]+\.md$/, parseCaseStudy);
  const sources = {
    course: reader.one(COURSE_PATH, parseCourse),
    lessons,
    checks: reader.each(/^quizzes\/checks\/[^/]+\.md$/, parseItems),
    assessment: reader.each(/^quizzes\/assessment\.md$/, parseAssessment)[0],
    caseStudies,
    addresses: new Set([
      ...lessons.flatMap(({ front, pages }) => pages.map(({ id }) => `${front.value.id}/${id}`)),
      ...caseStudies.map(({ front }) => front.value.id),
    ]),
    activities: new Map(
      reader.each(/^content\/activities\/[^/]+\.yaml$/, parseActivity).map((words) => [words.value.name, words]),
    ),
    pictures: new Map(
      reader.each(/^content\/pictures\/[^/]+\.svg$/, parsePicture).map((picture) => [picture.name, picture]),
    ),
    principles: reader.one('content/principles.yaml', parsePrinciples) ?? [],
    glossary: reader.one('content/glossary.md', parseGlossary) ?? [],
    sources: reader.one('content/sources.md', parseSources) ?? [],
    support: reader.one('content/support.md', parseSupport) ?? { checked: '', sections: [] },
    editorial: {
      ...NO_EDITORIAL,
      ...reader.optional('content/word-list.yaml', parseWordList),
      ...reader.optional('content/seeds.yaml', parseSeeds),
    },
    lock: reader.file(LOCK_PATH) ?? { path: LOCK_PATH, text: '' },
  };
  reader.reportLeft();
  return { sources: { ...sources, unread: reader.unread }, diagnostics: reader.report.diagnostics };
}

class SourcesReader {
  readonly report = new Report();
  readonly unread: string[] = [];
  readonly #files: SourceFile[] = [];
  readonly #left: Set<string>;

  constructor(files: readonly SourceFile[]) {
    this.#left = new Set(files.map(({ path }) => path));
    for (const given of files) {
      const { file, diagnostics } = normaliseSource(given);
      this.report.add(diagnostics);
      if (file) this.#files.push(file);
      else this.#notRead(given.path);
    }
  }

  file(path: string): SourceFile | undefined {
    this.#left.delete(path);
    return this.#files.find((file) => file.path === path);
  }

  each<T>(pattern: RegExp, parse: (file: SourceFile) => Parsed<T>): T[] {
    return this.#files.filter(({ path }) => pattern.test(path)).flatMap((file) => this.#parsed(file, parse) ?? []);
  }

  optional<T>(path: string, parse: (file: SourceFile) => Parsed<T>): T | undefined {
    const file = this.file(path);
    return file && this.#parsed(file, parse);
  }

  one<T>(path: string, parse: (file: SourceFile) => Parsed<T>): T | undefined {
    const file = this.file(path);
    if (file) return this.#parsed(file, parse);
    if (this.unread.includes(path)) return undefined;
    this.#notRead(path);
    const hint = 'Restore it, or start it from docs/authoring.md';
    this.report.error({ path, line: 1, column: 1 }, 'missing-file', 'the file is missing', hint);
    return undefined;
  }

  /** A file with a slip in its name would otherwise be left out without a word. */
  reportLeft(): void {
    for (const path of this.#left) {
      const hint = 'Move it to where docs/authoring.md says, or take it away';
      this.report.warning({ path, line: 1, column: 1 }, 'unknown-file', 'no part of the course reads this file', hint);
    }
  }

  #parsed<T>(file: SourceFile, parse: (file: SourceFile) => Parsed<T>): T | undefined {
    this.#left.delete(file.path);
    const { value, diagnostics } = parsedOrTooDeep(file, parse);
    this.report.add(diagnostics);
    if (value === undefined) this.#notRead(file.path);
    return value;
  }

  #notRead(path: string): void {
    this.#left.delete(path);
    this.unread.push(path);
  }
}

/** Thousands of quotations or lists inside one another exhaust the stack of the Markdown and YAML libraries. */
function parsedOrTooDeep<T>(file: SourceFile, parse: (file: SourceFile) => Parsed<T>): Parsed<T> {
  try {
    return parse(file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const report = new Report();
    const hint = 'Take out what was pasted there by mistake: long runs of > or - or [';
    report.error({ path: file.path, line: 1, column: 1 }, 'too-deep', 'parts are nested too deeply to be read', hint);
    return { value: undefined, diagnostics: report.diagnostics };
  }
}

function parseCourse(file: SourceFile): Parsed<CourseDocument> {
  const report = new Report();
  return { value: readYaml(file.text, 0, courseSchema, new Places(file), report), diagnostics: report.diagnostics };
}

function parseActivity(file: SourceFile): Parsed<YamlValues<ActivityWords>> {
  const report = new Report();
  const places = new Places(file);
  const name = /\/([^/]+)\.yaml$/.exec(file.path)?.[1] ?? '';
  const schema = Object.entries(activitySchemas).find(([known]) => known === name)?.[1];
  if (!schema) {
    const hint = suggest(name, Object.keys(activitySchemas));
    report.error(places.at(0), 'unknown-module', `there is no lesson module "${name}"`, hint);
    return { value: undefined, diagnostics: report.diagnostics };
  }
  const value = readYaml<ActivityWords>(file.text, 0, schema, places, report);
  return { value, diagnostics: report.diagnostics };
}
