import {
  METERS,
  trackingIdOf,
  type CaseStudy,
  type Diagnostic,
  type Ending,
  type MeterRange,
} from '../course/index.js';
import { compileStory } from '../story/index.js';
import type { CourseSources } from './course-sources.js';
import type { CaseStudyDocument } from './documents.js';
import { plainText } from './markdown.js';
import { NO_PICTURE } from './resolve-lesson.js';
import { Names } from './resolve-names.js';
import type { Report } from './report.js';

/** A case study with its names followed; its graph is then compiled and checked by the story room. */
export function resolveCaseStudy(document: CaseStudyDocument, sources: CourseSources, report: Report): CaseStudy {
  const names = new Names(sources, report);
  const { value: front, spanOf } = document.front;
  front.outcomes.forEach((name, index) => names.objective({ name, span: spanOf('outcomes', index) }));
  return {
    id: front.id,
    slug: document.slug,
    title: plainText(front.title),
    person: plainText(front.person),
    setting: plainText(front.setting),
    yourRole: plainText(front.your_role),
    objectives: front.outcomes,
    minutes: front.minutes,
    contentNote: plainText(front.content_note),
    support: front.support === undefined ? undefined : names.section({ name: front.support, span: spanOf('support') }),
    picture: names.picture({ name: front.picture, span: spanOf('picture') }) ?? NO_PICTURE,
    start: front.start,
    state: front.state,
    passages: document.passages.map(({ terms: _terms, ...passage }) => ({
      ...passage,
      trackingId: trackingIdOf(front.id, passage.id),
      seeds: passage.seeds.map((seed) => names.seed(seed)),
      outcomes: passage.outcomes.map((outcome) => names.objective(outcome)),
      choices: passage.choices.map(({ terms: _named, ...choice }) => ({
        ...choice,
        principles: choice.principles.map((principle) => names.principle(principle)),
      })),
    })),
    endings: endingsOf(document),
    bestRoute: front.best_route,
    terms: names.terms(
      document.passages.flatMap(({ terms, choices }) => [terms, ...choices.map((of) => of.terms)].flat()),
    ),
    debrief: document.debrief,
    span: document.span,
  };
}

/** Where the story's own checks can only name the file, the field of the front matter that they speak of. */
const FIELDS: Readonly<Record<string, 'start' | 'state' | 'endings' | 'landing' | 'best_route' | 'outcomes'>> = {
  'unknown-start': 'start',
  'meter-start-range': 'state',
  'unknown-ending': 'endings',
  'landing-range': 'landing',
  'far-landing': 'landing',
  'outcome-not-met': 'outcomes',
  'best-route-broken': 'best_route',
};

/** The story's checks of a case study: targets, routes, endings. */
export function checkCaseStudy(caseStudy: CaseStudy, { front }: CaseStudyDocument): Diagnostic[] {
  return compileStory(caseStudy).diagnostics.map((diagnostic) => {
    const field = FIELDS[diagnostic.code];
    if (!field) return diagnostic;
    const value: unknown = front.value[field];
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const named = keys.find((key) => new RegExp(`(^|")${key}("| )`).test(diagnostic.message));
    return { ...diagnostic, span: named === undefined ? front.spanOf(field) : front.spanOf(field, named) };
  });
}

/** A label may end in a note for trainers in brackets: `Still his own man (best outcome)`. */
function endingsOf({ front: { value: front } }: CaseStudyDocument): Ending[] {
  return Object.entries(front.endings).map(([passage, label]) => {
    const match = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(label);
    const ranges = front.landing[passage] ?? {};
    const landing = Object.fromEntries(
      METERS.flatMap((meter) => (ranges[meter] === undefined ? [] : [[meter, readRange(ranges[meter])]])),
    );
    return { passage, label: plainText(match?.[1] ?? label), outcome: match?.[2] ?? '', landing };
  });
}

/** `>=7`, `<=3` or `4..6`, on the meters' scale of 0 to 10. */
function readRange(range: string): MeterRange {
  const [low = '0', high = '10'] = range.split('..');
  if (range.startsWith('>=')) return { min: Number(range.slice(2)), max: 10 };
  if (range.startsWith('<=')) return { min: 0, max: Number(range.slice(2)) };
  return { min: Number(low), max: Number(high) };
}
