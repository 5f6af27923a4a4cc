import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { plainOutline, type CaseStudy, type Course, type SourceSpan } from '../src/course/index.js';

const PREFIX = 'virtual:course';
const RESOLVED = `\0${PREFIX}`;

/**
 * Serves the compiled course as modules: its outline at once, and one part for each lesson and case study. What is an
 * organisation's own is not among them: it stands in the page.
 */
export function coursePlugin(readCourse: () => Course): Plugin {
  return {
    name: 'course',
    resolveId: (id) => (id === PREFIX || id.startsWith(`${PREFIX}/`) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(RESOLVED) ? partOf(readCourse(), id.slice(RESOLVED.length)) : undefined),
    configureServer(server) {
      server.watcher.add([resolve('content'), resolve('quizzes')]);
      server.watcher.on('change', (path) => {
        if (!/\/(content|quizzes)\//.test(path)) return;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(RESOLVED)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function partOf(course: Course, part: string): string {
  if (part === '') return entryOf(course);
  if (part === '/first-screen') {
    return `export const outline = ${json(plainOutline(course))}; export const hero = ${json(course.hero.svg)};`;
  }
  if (part === '/reference') {
    const { glossary, sources, support } = course;
    return exportOf({ glossary, sources, support });
  }
  if (part === '/assessment') return exportOf(assessmentPart(course));
  const [, kind, id] = part.split('/');
  if (kind === 'lesson') return exportOf(course.lessons.find((lesson) => lesson.id === id));
  const caseStudy = course.caseStudies.find((story) => story.id === id);
  return exportOf(caseStudy && { caseStudy: forLearners(caseStudy), principles: principlesOf(course, caseStudy) });
}

function entryOf(course: Course): string {
  const loaders = (kind: string, entries: readonly { readonly id: string }[]): string =>
    entries.map(({ id }) => `${id}: () => import('${PREFIX}/${kind}/${id}')`).join(', ');
  const { shortForms, ...outline } = plainOutline(course);
  return `export const course = {
    outline: { ...${json(outline)}, shortForms: ${shortFormsCode(shortForms)} },
    lessons: { ${loaders('lesson', course.lessons)} },
    caseStudies: { ${loaders('case', course.caseStudies)} },
    ${course.assessment ? `assessment: () => import('${PREFIX}/assessment'),` : ''}
    reference: () => import('${PREFIX}/reference'),
  };`;
}

/** Ids in the order of their short forms, which are numbers in base 36: half of what the pairs would weigh. */
export function shortFormsCode(shortForms: Readonly<Record<string, string>>): string {
  const ids: (string | undefined)[] = [];
  for (const [id, form] of Object.entries(shortForms)) ids[Number.parseInt(form, 36)] = id;
  const list = json(Array.from(ids, (id) => id ?? '').join());
  return `Object.fromEntries(${list}.split(',').map((id, n) => [id, n.toString(36).padStart(2, '0')]).filter(([id]) => id))`;
}

/** What is for trainers stays out of the learner's package. */
function forLearners(caseStudy: CaseStudy): CaseStudy {
  return {
    ...caseStudy,
    debrief: [],
    passages: caseStudy.passages.map((passage) => ({ ...passage, notesHtml: '' })),
    endings: caseStudy.endings.map((ending) => ({ ...ending, outcome: '' })),
  };
}

function principlesOf(course: Course, caseStudy: CaseStudy): Course['principles'] {
  const named = new Set(caseStudy.passages.flatMap(({ choices }) => choices.flatMap(({ principles }) => principles)));
  return course.principles.filter(({ id }) => named.has(id));
}

function assessmentPart({ assessment, principles }: Course): object | undefined {
  const named = new Set(assessment?.items.flatMap(({ seeds }) => seeds));
  return assessment && { assessment, principles: principles.filter(({ id }) => named.has(id)) };
}

function exportOf(value: unknown): string {
  return `export default ${json(value)};`;
}

/** Places in the authors' files, slides, and what is there for editors are of no use to a learner's browser. */
function json(value: unknown): string {
  const empty: SourceSpan = { path: '', line: 0, column: 0 };
  return JSON.stringify(value, (key, entry: unknown) => {
    if (key === 'unverified') return undefined;
    return key === 'span' ? empty : key === 'slides' || key === 'seeds' ? [] : entry;
  });
}
