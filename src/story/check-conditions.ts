import type { CaseStudy, Choice, Condition, Diagnostic, Passage } from '../course/index.js';
import { closestName } from './closest-name.js';
import type { StoryGraph } from './story-graph.js';
import { unfold, type Place } from './unfold.js';

const FEWEST_OFFERED = 2;
const MOST_OFFERED = 3;

/** Each condition by itself: what it names is there. */
export function checkConditionNames({ passages }: CaseStudy): Diagnostic[] {
  return passages.flatMap((passage) =>
    passage.choices.flatMap((choice) =>
      (choice.conditions ?? []).flatMap((condition) => checkNames(passage, choice, condition, passages)),
    ),
  );
}

function checkNames(
  passage: Passage,
  choice: Choice,
  condition: Condition,
  passages: readonly Passage[],
): Diagnostic[] {
  if (condition.kind === 'meter') return [];
  const asked = passages.find(({ id }) => id === condition.passage);
  if (asked && (condition.kind === 'visited' || asked.choices.some(({ id }) => id === condition.choice))) return [];
  const ids = passages.map(({ id }) => id);
  const near = closestName(condition.passage, ids);
  const letters = asked?.choices.map(({ id }) => id).join(', ');
  return [
    {
      severity: 'error',
      code: 'condition-target',
      message: `choice "${choice.id}" in "${passage.id}" asks about "${nameOf(condition)}", which is not there`,
      hint: letters
        ? `The choices there are ${letters}.`
        : near
          ? `Did you mean "${near}"?`
          : 'Name a passage of this story.',
      span: choice.span,
    },
  ];
}

function nameOf(condition: Exclude<Condition, { kind: 'meter' }>): string {
  return condition.kind === 'visited' ? condition.passage : `${condition.passage}.${condition.choice}`;
}

/** What conditions do to the routes: every choice and passage is open to somebody, and nobody is left with one way. */
export function checkConditions({ passages }: CaseStudy, graph: StoryGraph): Diagnostic[] {
  if (!passages.some(({ choices }) => choices.some(({ conditions }) => conditions))) return [];
  const places = [...unfold(graph).values()];
  return passages.flatMap((passage) => {
    const own = places.filter((place) => place.passage === passage);
    if (own.length === 0) return [neverReached(passage)];
    if (graph.endings.has(passage.id)) return [];
    return [...checkOffers(passage, own), ...passage.choices.flatMap((choice) => checkOffered(passage, choice, own))];
  });
}

function neverReached({ id, span }: Passage): Diagnostic {
  return {
    severity: 'error',
    code: 'unreachable-passage',
    message: `the conditions let no route come to "${id}"`,
    hint: 'Loosen an if= on the way to it, or take the passage out.',
    span,
  };
}

function checkOffers({ id, span }: Passage, places: readonly Place[]): Diagnostic[] {
  const counts = places.map(({ ways }) => ways.length);
  const off = counts.find((count) => count < FEWEST_OFFERED || count > MOST_OFFERED);
  if (off === undefined) return [];
  return [
    {
      severity: 'error',
      code: 'choices-offered',
      message: `on some routes "${id}" offers ${off === 1 ? 'one choice' : `${off} choices`}`,
      hint: 'Let two or three be open on every route: loosen an if=, or add a choice with the opposite one.',
      span,
    },
  ];
}

function checkOffered({ id }: Passage, choice: Choice, places: readonly Place[]): Diagnostic[] {
  if (places.some(({ ways }) => ways.some((way) => way.choice === choice))) return [];
  return [
    {
      severity: 'error',
      code: 'choice-never-offered',
      message: `no route meets what choice "${choice.id}" in "${id}" asks for`,
      hint: 'Loosen its if=, or take the choice out.',
      span: choice.span,
    },
  ];
}
