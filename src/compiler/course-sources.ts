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
import type { CaseStudyDocument, CourseDocument, ItemsDocument, LessonDocument } from './documents.js';
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
  readonly caseStudies: readonly CaseStudyDocument[];
  readonly activities: ReadonlyMap<string, YamlValues<ActivityWords>>;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly principles: readonly Principle[];
  readonly glossary: readonly GlossaryTerm[];
  readonly sources: readonly Source[];
  readonly support: Support;
  readonly lock: SourceFile;
}

export const COURSE_PATH = 'content/course.yaml';
export const LOCK_PATH = 'content/tracking-ids.lock';

export function readSources(files: readonly SourceFile[]): { sources: CourseSources; diagnostics: Diagnostic[] } {
  const reader = new SourcesReader(files);
  const sources: CourseSources = {
    course: reader.course(),
    lessons: reader.each(/^content\/lessons\/[^/]+\/index\.md$/, parseLesson),
    checks: reader.each(/^quizzes\/checks\/[^/]+\.md$/, parseItems),
    caseStudies: reader.each(/^quizzes\/case-studies\/[^/]+\.md$/, parseCaseStudy),
    activities: reader.activities(),
    pictures: new Map(
      reader.each(/^content\/pictures\/[^/]+\.svg$/, parsePicture).map((picture) => [picture.name, picture]),
    ),
    principles: reader.one('content/principles.yaml', parsePrinciples) ?? [],
    glossary: reader.one('content/glossary.md', parseGlossary) ?? [],
    sources: reader.one('content/sources.md', parseSources) ?? [],
    support: reader.one('content/support.md', parseSupport) ?? { checked: '', sections: [] },
    lock: reader.file(LOCK_PATH) ?? { path: LOCK_PATH, text: '' },
  };
  return { sources, diagnostics: reader.report.diagnostics };
}

class SourcesReader {
  readonly report = new Report();
  readonly #files: readonly SourceFile[];

  constructor(files: readonly SourceFile[]) {
    this.#files = files.map((file) => {
      const normal = normaliseSource(file);
      this.report.add(normal.diagnostics);
      return normal.file;
    });
  }

  file(path: string): SourceFile | undefined {
    return this.#files.find((file) => file.path === path);
  }

  each<T>(pattern: RegExp, parse: (file: SourceFile) => Parsed<T>): T[] {
    return this.#files
      .filter(({ path }) => pattern.test(path))
      .flatMap((file) => {
        // Nothing is left of a file that could not be read: that has been said already.
        if (file.text === '' && this.report.diagnostics.some(({ span }) => span.path === file.path)) return [];
        const { value, diagnostics } = parse(file);
        this.report.add(diagnostics);
        return value === undefined ? [] : [value];
      });
  }

  one<T>(path: string, parse: (file: SourceFile) => Parsed<T>): T | undefined {
    if (!this.file(path)) this.#missing(path);
    return this.each(new RegExp(`^${path.replace(/\./g, '\\.')}$`), parse)[0];
  }

  course(): CourseDocument | undefined {
    return this.one(COURSE_PATH, (file) => {
      const report = new Report();
      const value = readYaml(file.text, 0, courseSchema, new Places(file), report);
      return { value, diagnostics: report.diagnostics };
    });
  }

  activities(): Map<string, YamlValues<ActivityWords>> {
    const found = this.each(/^content\/activities\/[^/]+\.yaml$/, (file) => this.#activity(file));
    return new Map(found.map((words) => [words.value.name, words]));
  }

  #activity(file: SourceFile): Parsed<YamlValues<ActivityWords>> {
    const report = new Report();
    const name = /\/([^/]+)\.yaml$/.exec(file.path)?.[1] ?? '';
    const schema = Object.entries(activitySchemas).find(([known]) => known === name)?.[1];
    if (!schema) {
      const span = { path: file.path, line: 1, column: 1 };
      report.error(
        span,
        'unknown-module',
        `there is no lesson module "${name}"`,
        suggest(name, Object.keys(activitySchemas)),
      );
      return { value: undefined, diagnostics: report.diagnostics };
    }
    const value = readYaml<ActivityWords>(file.text, 0, schema, new Places(file), report);
    return { value, diagnostics: report.diagnostics };
  }

  #missing(path: string): void {
    this.report.error(
      { path, line: 1, column: 1 },
      'missing-file',
      'the file is missing',
      'Restore it, or start it from docs/authoring.md',
    );
  }
}
