import type { CaseStudy, Diagnostic, Parsed } from '../course/index.js';
import { hasErrors, sortDiagnostics } from '../course/index.js';
import { checkBestRoute, checkBestRouteOpen } from './check-best-route.js';
import { checkConditionNames, checkConditions } from './check-conditions.js';
import { checkEndings } from './check-endings.js';
import { checkPassages } from './check-passages.js';
import { checkProof } from './check-proof.js';
import { checkShape } from './check-shape.js';
import { proveStory } from './prove-story.js';
import { storyGraphOf, type StoryGraph } from './story-graph.js';

/** Checks every passage, choice, ending and route; the graph is there only when no error was found. */
export function compileStory(caseStudy: CaseStudy): Parsed<StoryGraph> {
  const errors: Diagnostic[] = [
    ...checkPassages(caseStudy),
    ...checkConditionNames(caseStudy),
    ...checkEndings(caseStudy),
    ...checkShape(caseStudy),
    ...checkBestRoute(caseStudy),
  ];
  if (hasErrors(errors)) return { value: undefined, diagnostics: sortDiagnostics(errors) };
  const graph = storyGraphOf(caseStudy);
  const barred = [...checkConditions(caseStudy, graph), ...checkBestRouteOpen(caseStudy, graph)];
  if (hasErrors(barred)) return { value: undefined, diagnostics: sortDiagnostics(barred) };
  const warnings = checkProof(caseStudy, proveStory(graph, caseStudy.objectives));
  return { value: graph, diagnostics: sortDiagnostics([...errors, ...warnings]) };
}
