import type { GlossaryTerm, Picture, Source, Support } from '../course/index.js';
import { isUnread, type CourseSources } from './course-sources.js';
import type { Named } from './documents.js';
import type { Report } from './report.js';
import { suggest } from './report.js';

/** Looks names up and reports those that lead nowhere, unless the file that would hold them could not be read. */
export class Names {
  readonly #sources: CourseSources;
  readonly #report: Report;

  constructor(sources: CourseSources, report: Report) {
    this.#sources = sources;
    this.#report = report;
  }

  picture({ name, span }: Named): Picture | undefined {
    const found = this.#sources.pictures.get(name);
    if (!found && !isUnread(this.#sources, `content/pictures/${name}.svg`)) {
      const hint = suggest(name, [...this.#sources.pictures.keys()]);
      this.#report.error(span, 'unknown-picture', `there is no drawing "${name}" in content/pictures`, hint);
    }
    return found;
  }

  objective({ name, span }: Named): string {
    const known = this.#sources.course?.value.objectives.map(({ id }) => id);
    if (known && !known.includes(name)) {
      this.#report.error(span, 'unknown-objective', `outcome "${name}" is not in course.yaml`, suggest(name, known));
    }
    return name;
  }

  principle({ name, span }: Named): string {
    const known = [...this.#sources.principles, ...this.#sources.editorial.seeds].map(({ id }) => id);
    if (!known.includes(name) && !isUnread(this.#sources, 'content/principles.yaml')) {
      this.#report.error(span, 'unknown-principle', `idea "${name}" is not in principles.yaml`, suggest(name, known));
    }
    return name;
  }

  /** In a course that keeps no list of its ideas, any name will do. */
  seed({ name, span }: Named): string {
    const known = this.#sources.editorial.seeds.map(({ id }) => id);
    if (known.length > 0 && !known.includes(name)) {
      this.#report.error(span, 'unknown-seed', `idea "${name}" is not in seeds.yaml`, suggest(name, known));
    }
    return name;
  }

  term(named: Named): GlossaryTerm | undefined {
    return this.#entry(named, this.#sources.glossary, 'unknown-term', 'content/glossary.md');
  }

  /** Each entry once, in the order of the first mentions. */
  terms(mentions: readonly Named[]): GlossaryTerm[] {
    const found = mentions.flatMap((mention) => this.term(mention) ?? []);
    return [...new Map(found.map((term) => [term.id, term])).values()];
  }

  /** `LESSON/page-id`, or a case study's id. */
  page({ name, span }: Named): void {
    const { addresses } = this.#sources;
    if (addresses.has(name) || isUnread(this.#sources, 'content/lessons/')) return;
    this.#report.error(span, 'unknown-page', `there is no page "${name}"`, suggest(name, [...addresses]));
  }

  source(named: Named): Source | undefined {
    return this.#entry(named, this.#sources.sources, 'unknown-source', 'content/sources.md');
  }

  section(named: Named): Support['sections'][number] | undefined {
    return this.#entry(named, this.#sources.support.sections, 'unknown-section', 'content/support.md');
  }

  #entry<T extends { readonly id: string }>(
    { name, span }: Named,
    entries: readonly T[],
    code: string,
    path: string,
  ): T | undefined {
    const known = entries.map(({ id }) => id);
    const found = entries.find(({ id }) => id === name);
    // A block that names nothing has been told so.
    if (!found && name !== '' && !isUnread(this.#sources, path)) {
      this.#report.error(span, code, `there is no "${name}" in ${path}`, suggest(name, known));
    }
    return found;
  }
}
