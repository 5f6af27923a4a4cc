import { placeOf, type CourseOutline } from '../course/index.js';
import type { HelpAnswer } from './help-code.js';
import type { HelpFacts, MissingPage } from './help-facts.js';
import { words } from './words.js';

/** A help code in plain words, for whoever is on the phone. */
export interface Explanation {
  /** Whether the code was understood. */
  readonly read: boolean;
  /** One sentence. */
  readonly headline: string;
  /** What to do, the likeliest first. */
  readonly steps: readonly string[];
  /** What is still asked for, by lesson or case study. */
  readonly parts: readonly { readonly title: string; readonly items: readonly string[] }[];
  /** Further things that the code says. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export function explainHelpCode(answer: HelpAnswer, outline: CourseOutline): Explanation {
  if (answer.kind === 'read') return explainFacts(answer.facts, answer.version, outline);
  const { headline, steps } = words.unread[answer.kind];
  const filled = (text: string): string =>
    text
      .replace('{sign}', 'sign' in answer ? answer.sign : '')
      .replace('{version}', 'version' in answer ? answer.version : '')
      .replace('{own}', outline.version);
  return { read: false, headline: filled(headline), steps: steps.map(filled), parts: [], facts: [] };
}

function explainFacts(facts: HelpFacts, version: string, outline: CourseOutline): Explanation {
  const parts = [...missingPages(facts.pages, outline), ...missingCases(facts.ended, outline)];
  return {
    read: true,
    headline: parts.length === 0 ? words.complete : words.left(facts.pages.length, casesLeft(facts.ended, outline)),
    steps: stepsFor(facts, parts.length === 0),
    parts,
    facts: [
      { label: words.labels.version, value: version },
      { label: words.labels.edition, value: words.editions[facts.edition] },
      { label: words.labels.reporting, value: words.reportings[facts.reporting] },
      { label: words.labels.mode, value: words.modes[facts.mode] },
      { label: words.labels.keeper, value: words.keepers[facts.keeper] },
      { label: words.labels.saving, value: words.savings[facts.saving] },
      { label: words.labels.lastSave, value: words.lastSaves[facts.lastSave] },
      { label: words.labels.problem, value: words.problems[facts.problem] },
    ],
  };
}

/** What stops a completion from being recorded comes before what is left to do. */
function stepsFor({ mode, keeper, saving, problem, edition }: HelpFacts, complete: boolean): string[] {
  const nowhere = keeper === 'memory' && edition !== 'standalone';
  return [
    mode === 'normal' ? '' : words.steps[mode],
    nowhere ? words.steps.nowhere : '',
    keeper === 'device' ? words.steps.device : '',
    saving === 'failing' || saving === 'lost' ? words.steps.failing : '',
    saving === 'elsewhere' ? words.steps.elsewhere : '',
    problem === 'none' || problem === 'empty' ? '' : words.steps.problem,
    complete ? words.steps.complete : words.steps.left,
  ].filter((step) => step !== '');
}

function missingPages(pages: readonly MissingPage[], outline: CourseOutline): Explanation['parts'] {
  return outline.stops.flatMap((stop) => {
    const items = pages.flatMap(({ place, kind }) => {
      const found = placeOf(outline, place);
      return found?.stop.id === stop.id ? [words.page(found.title, kind)] : [];
    });
    return items.length > 0 ? [{ title: stop.title, items }] : [];
  });
}

function missingCases(ended: readonly string[], outline: CourseOutline): Explanation['parts'] {
  const left = casesLeft(ended, outline);
  if (left === 0) return [];
  const open = outline.stops.filter(({ kind, id }) => kind === 'case' && !ended.includes(id));
  return [{ title: words.casesTitle(left), items: open.map(({ title }) => title) }];
}

function casesLeft(ended: readonly string[], { caseStudiesNeeded }: CourseOutline): number {
  return Math.max(0, caseStudiesNeeded - ended.length);
}
