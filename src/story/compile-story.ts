import type { CaseStudy, Diagnostic, Parsed } from '../course/index.js';
import { hasErrors, sortDiagnostics } from '../course/index.js';
import { checkBestRoute } from './check-best-route.js';
import { checkEndings } from './check-endings.js';
import { checkPassages } from './check-passages.js';
import { checkShape } from './check-shape.js';
import { storyGraphOf, type StoryGraph } from './story-graph.js';

/** Checks every passage, choice, ending and route; the graph is there only when no error was found. */
export function compileStory(caseStudy: CaseStudy): Parsed<StoryGraph> {
  const diagnostics: Diagnostic[] = sortDiagnostics([
    ...checkPassages(caseStudy),
    ...checkEndings(caseStudy),
    ...checkShape(caseStudy),
    ...checkBestRoute(caseStudy),
  ]);
  return { value: hasErrors(diagnostics) ? undefined : storyGraphOf(caseStudy), diagnostics };
}
