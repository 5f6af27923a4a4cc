import type { GlossaryTerm, Picture, Source, Support } from '../course/index.js';
import type { CourseSources } from './course-sources.js';
import type { Named } from './documents.js';
import type { Report } from './report.js';
import { suggest } from './report.js';

/** Looks names up and reports those that lead nowhere. */
export class Names {
  readonly #sources: CourseSources;
  readonly #report: Report;

  constructor(sources: CourseSources, report: Report) {
    this.#sources = sources;
    this.#report = report;
  }

  picture({ name, span }: Named): Picture | undefined {
    const found = this.#sources.pictures.get(name);
    if (!found) {
      const hint = suggest(name, [...this.#sources.pictures.keys()]);
      this.#report.error(span, 'unknown-picture', `there is no drawing "${name}" in content/pictures`, hint);
    }
    return found;
  }

  objective({ name, span }: Named): string {
    const known = this.#sources.course?.value.objectives.map(({ id }) => id) ?? [];
    if (!known.includes(name)) {
      this.#report.error(span, 'unknown-objective', `outcome "${name}" is not in course.yaml`, suggest(name, known));
    }
    return name;
  }

  principle({ name, span }: Named): string {
    const known = this.#sources.principles.map(({ id }) => id);
    if (!known.includes(name)) {
      this.#report.error(span, 'unknown-principle', `idea "${name}" is not in principles.yaml`, suggest(name, known));
    }
    return name;
  }

  term({ name, span }: Named): GlossaryTerm | undefined {
    return this.#entry(name, span, this.#sources.glossary, 'unknown-term', 'in content/glossary.md');
  }

  source({ name, span }: Named): Source | undefined {
    return this.#entry(name, span, this.#sources.sources, 'unknown-source', 'in content/sources.md');
  }

  section({ name, span }: Named): Support['sections'][number] | undefined {
    return this.#entry(name, span, this.#sources.support.sections, 'unknown-section', 'in content/support.md');
  }

  #entry<T extends { readonly id: string }>(
    name: string,
    span: Named['span'],
    entries: readonly T[],
    code: string,
    where: string,
  ): T | undefined {
    const found = entries.find(({ id }) => id === name);
    if (!found)
      this.#report.error(
        span,
        code,
        `there is no "${name}" ${where}`,
        suggest(
          name,
          entries.map(({ id }) => id),
        ),
      );
    return found;
  }
}
