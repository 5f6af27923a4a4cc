import type { Course } from '../course/index.js';
import { ASPECTS, type Aspect, type CoveredPlace, type CoveredSeed } from './survey-coverage.js';

const HEAD = `# Coverage

Every idea that the course is to carry, and where it is taught, practised and assessed. Written by
\`npm run check -- --write-coverage\` from \`content/seeds.yaml\` and the marks in lessons, activities, case studies and questions:
do not edit it. Places in *italics* belong to a part that the course does not have yet; those in **bold** are holes, of which
\`npm run check\` warns.
`;

/** `docs/coverage.md` */
export function renderCoverage(course: Course, covered: readonly CoveredSeed[]): string {
  return [HEAD, renderFigures(covered), renderOutcomes(course), renderIdeas(covered)].join('\n');
}

function renderFigures(covered: readonly CoveredSeed[]): string {
  const rows = ASPECTS.map((aspect) => {
    const asked = covered.filter(({ places }) => places[aspect].length > 0);
    const states = asked.map(({ places }) => worstOf(places[aspect]));
    const count = (state: string): number => states.filter((each) => each === state).length;
    return `| ${aspect} | ${asked.length} | ${count('whole')} | ${count('partly')} | ${count('waiting')} | ${count('hole')} |`;
  });
  return [
    `${covered.length} ideas. Not every idea is to be practised or assessed.\n`,
    '| | to be | at all its places | at some, the rest to come | to come | with a hole |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function worstOf(places: readonly CoveredPlace[]): 'whole' | 'partly' | 'waiting' | 'hole' {
  if (places.some(({ state }) => state === 'unmarked' || state === 'unknown')) return 'hole';
  if (places.every(({ state }) => state === 'marked')) return 'whole';
  return places.every(({ state }) => state === 'absent') ? 'waiting' : 'partly';
}

function renderOutcomes({ objectives, lessons, caseStudies, assessment }: Course): string {
  const rows = objectives.map(({ id }) => {
    const taught = lessons.filter((lesson) => lesson.objectives.includes(id)).map((lesson) => lesson.id);
    const stories = caseStudies.filter((story) => story.objectives.includes(id));
    const practised = stories.map((story) => story.id).sort();
    const checks = lessons.flatMap((lesson) =>
      lesson.items.filter(({ objective }) => objective === id).map((item) => `${lesson.id}/${item.id}`),
    );
    const questions = (assessment?.items ?? []).filter(({ objective }) => objective === id).map((item) => item.id);
    const cells = [taught, practised, checks, questions].map((ids) => ids.join(', '));
    return `| ${id} | ${cells.join(' | ')} |`;
  });
  return [
    '## Outcomes\n',
    '| outcome | lessons | case studies | checks | assessment |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function renderIdeas(covered: readonly CoveredSeed[]): string {
  const rows = covered.map(({ seed, places }) => {
    const cells = ASPECTS.map((aspect: Aspect) => places[aspect].map(renderPlace).join(', '));
    return `| ${seed.id} | ${seed.idea} | ${cells.join(' | ')} |`;
  });
  return ['## Ideas\n', '| | idea | taught | practised | assessed |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

function renderPlace({ place, state }: CoveredPlace): string {
  if (state === 'absent') return `*${place}*`;
  return state === 'marked' ? place : `**${place}**`;
}
