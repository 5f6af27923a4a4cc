import type { CaseStudy, Choice, Diagnostic, SourceSpan } from '../course/index.js';
import { Playthrough } from './playthrough.js';
import type { StoryGraph } from './story-graph.js';

/** `best_route` must be a route that a learner can take, from the start to an ending, and score 100 %. */
export function checkBestRoute(caseStudy: CaseStudy): Diagnostic[] {
  const broken = breakIn(caseStudy);
  if (broken) {
    return [{ severity: 'error', code: 'best-route-broken', ...broken, span: caseStudy.span }];
  }
  return bestSteps(caseStudy)
    .filter(({ best }) => best && best.quality < 3)
    .map(({ from, to, best }) => ({
      severity: 'error',
      code: 'best-route-score',
      message: `best_route goes from "${from}" to "${to}" by a choice of quality ${best?.quality ?? 0}, so it scores less than 100%`,
      hint: 'Take the choice of quality 3 at every passage, or look again at the quality of this one.',
      span: best?.span ?? caseStudy.span,
    }));
}

/** With conditions, each of its best choices must also be on offer to somebody who has come that way. */
export function checkBestRouteOpen(caseStudy: CaseStudy, graph: StoryGraph): Diagnostic[] {
  let play = Playthrough.start(graph, 0);
  for (const { from, to, best } of bestSteps(caseStudy)) {
    if (!best || !play.choices.includes(best)) return [barred(from, to, best?.span ?? caseStudy.span)];
    play = play.choose(best.id).continueOn();
  }
  return [];
}

function barred(from: string, to: string, span: SourceSpan): Diagnostic {
  return {
    severity: 'error',
    code: 'best-route-barred',
    message: `best_route goes from "${from}" to "${to}", and on that route the choice is not on offer`,
    hint: 'Loosen its if=, or lead best_route another way.',
    span,
  };
}

interface Break {
  readonly message: string;
  readonly hint: string;
}

function breakIn(caseStudy: CaseStudy): Break | undefined {
  const { bestRoute, start, passages, endings } = caseStudy;
  const first = bestRoute[0];
  if (first === undefined) {
    return {
      message: 'best_route is empty',
      hint: 'List the passages of the best route, from the start to its ending.',
    };
  }
  if (first !== start && passages.some(({ id }) => id === start)) {
    return { message: `best_route begins at "${first}"`, hint: `Begin it at "${start}", where the story starts.` };
  }
  const gap = bestSteps(caseStudy).find(({ best }) => !best);
  if (gap) {
    return {
      message: `best_route goes from "${gap.from}" to "${gap.to}", and no choice leads that way`,
      hint: `From "${gap.from}" the choices lead to ${targetsOf(caseStudy, gap.from)}.`,
    };
  }
  const last = bestRoute.at(-1) ?? first;
  if (endings.some(({ passage }) => passage === last)) return undefined;
  return { message: `best_route stops at "${last}", which is not an ending`, hint: 'Carry it on to an ending.' };
}

interface Step {
  readonly from: string;
  readonly to: string;
  /** The best choice that leads that way. */
  readonly best: Choice | undefined;
}

function bestSteps({ bestRoute, passages }: CaseStudy): Step[] {
  return bestRoute.slice(1).map((to, index) => {
    const from = bestRoute[index] ?? '';
    const ways = passages.find(({ id }) => id === from)?.choices.filter(({ target }) => target === to) ?? [];
    return { from, to, best: [...ways].sort((a, b) => b.quality - a.quality)[0] };
  });
}

function targetsOf({ passages }: CaseStudy, id: string): string {
  const targets = passages.find((passage) => passage.id === id)?.choices.map(({ target }) => `"${target}"`) ?? [];
  return targets.length > 0 ? targets.join(', ') : 'nowhere';
}
