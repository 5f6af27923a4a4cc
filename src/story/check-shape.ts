import type { CaseStudy, Choice, Diagnostic, Passage } from '../course/index.js';

/** The story as a whole: every passage can be reached from the start, and no route comes back on itself. */
export function checkShape({ start, passages }: CaseStudy): Diagnostic[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return [...checkReach(start, byId), ...checkLoops(byId)];
}

function checkReach(start: string, byId: ReadonlyMap<string, Passage>): Diagnostic[] {
  if (!byId.has(start)) return [];
  const reached = new Set([start]);
  for (const id of reached) for (const { target } of byId.get(id)?.choices ?? []) reached.add(target);
  return [...byId.values()]
    .filter(({ id }) => !reached.has(id))
    .map(({ id, span }) => ({
      severity: 'error',
      code: 'unreachable-passage',
      message: `no route from "${start}" comes to "${id}"`,
      hint: `Let a choice lead to it with (#${id}), or take the passage out.`,
      span,
    }));
}

/** One diagnostic for each choice that closes a loop, found depth first. */
function checkLoops(byId: ReadonlyMap<string, Passage>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const finished = new Set<string>();
  const route: string[] = [];
  const walk = (passage: Passage): void => {
    route.push(passage.id);
    for (const choice of passage.choices) {
      const at = route.indexOf(choice.target);
      const next = byId.get(choice.target);
      if (at >= 0) diagnostics.push(loop(passage, choice, route.slice(at)));
      else if (next && !finished.has(choice.target)) walk(next);
    }
    route.pop();
    finished.add(passage.id);
  };
  for (const passage of byId.values()) if (!finished.has(passage.id)) walk(passage);
  return diagnostics;
}

function loop(passage: Passage, choice: Choice, round: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    code: 'story-loop',
    message: `choice "${choice.id}" in "${passage.id}" leads round in a loop: ${[...round, choice.target].join(' \u2192 ')}`,
    hint: 'Lead to a passage further on; if the same scene comes again, write it again as it is the second time.',
    span: choice.span,
  };
}
