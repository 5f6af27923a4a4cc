import { STANCES, type Stance } from '../../course/index.js';
import type { ReportStory } from '../report-course.js';
import { numberIn, quoted, textIn, type Engine, type EngineRow } from './engine.js';
import type { DecisionFigure, StoryFigure } from './figure-types.js';
import { hiddenParts, withoutFew } from './hidden-parts.js';

const MOST_ROUTES = 12;

/** Each person's last step of each story: where the walk ended, or stopped. */
export const LAST_STEPS = `
  CREATE TABLE last_step AS
  SELECT attempt, story, max(depth) AS depth, max_by(target, depth) AS reached, max_by(route, depth) AS route, sum(quality) AS quality
  FROM step GROUP BY attempt, story;
`;

export async function storyFigures(
  engine: Engine,
  stories: readonly ReportStory[],
  minGroup: number,
): Promise<StoryFigure[]> {
  const figures: StoryFigure[] = [];
  for (const story of stories) figures.push(await storyFigure(engine, story, minGroup));
  return figures.filter(({ started }) => started > 0);
}

async function storyFigure(engine: Engine, story: ReportStory, minGroup: number): Promise<StoryFigure> {
  const own = `WHERE story = ${quoted(story.id)}`;
  const at = await engine.rows(`SELECT reached, count(*)::INTEGER AS n FROM last_step ${own} GROUP BY reached`);
  const steps = await engine.rows(`SELECT passage, choice, count(*)::INTEGER AS n FROM step ${own} GROUP BY ALL`);
  const stances = await engine.rows(`SELECT stance, count(*)::INTEGER AS n FROM step ${own} GROUP BY stance`);
  const routes = await engine.rows(`
    SELECT route, reached, count(*)::INTEGER AS n, (100.0 * any_value(quality) / (3 * any_value(depth)))::DOUBLE AS percent
    FROM last_step ${own} GROUP BY route, reached ORDER BY n DESC, route`);
  const count = (id: string) =>
    numberIn(
      at.find((row) => textIn(row, 'reached') === id),
      'n',
    );
  const started = at.reduce((sum, row) => sum + numberIn(row, 'n'), 0);
  const endings = story.endings.map(({ id, title }) => ({ id, title, count: count(id) }));
  const ended = endings.reduce((sum, ending) => sum + ending.count, 0);
  const whole = routes.filter((row) => endings.some(({ id }) => id === textIn(row, 'reached')));
  const rare = hiddenParts(
    whole.map((row) => numberIn(row, 'n')),
    minGroup,
  );
  const shown = whole.filter((_, place) => !rare.has(place)).slice(0, MOST_ROUTES);
  const few = started < minGroup;
  return {
    id: story.id,
    title: story.title,
    started,
    ended,
    few,
    endings: few ? [] : withoutFew(endings, minGroup),
    decisions: few
      ? []
      : story.passages.map((passage) => decisionOf(passage, steps, minGroup)).filter(({ people }) => people > 0),
    routes: few ? [] : shown.map((row) => routeOf(row, endings)),
    hiddenRoutes: whole.length - shown.length,
    stances: Object.fromEntries(
      STANCES.map((stance) => [
        stance,
        numberIn(
          stances.find((row) => row['stance'] === stance),
          'n',
        ),
      ]),
    ) as Record<Stance, number>,
    left: few
      ? []
      : withoutFew(
          story.passages.map(({ id, title }) => ({ id, title, count: count(id) })),
          minGroup,
        ).filter((each) => each.count !== 0),
  };
}

function decisionOf(
  passage: ReportStory['passages'][number],
  steps: readonly EngineRow[],
  minGroup: number,
): DecisionFigure {
  const taken = (choice: string) =>
    numberIn(
      steps.find((row) => textIn(row, 'passage') === passage.id && textIn(row, 'choice') === choice),
      'n',
    );
  const people = passage.choices.reduce((sum, { id }) => sum + taken(id), 0);
  return {
    passage: passage.id,
    title: passage.title,
    people,
    few: people < minGroup,
    choices: passage.choices.map(({ id, text, target, quality, stance }) => ({
      id,
      words: text,
      right: quality === 3,
      count: taken(id),
      share: people === 0 ? 0 : taken(id) / people,
      target,
      quality,
      stance,
    })),
  };
}

function routeOf(row: EngineRow, endings: readonly { readonly id: string; readonly title: string }[]) {
  const at = textIn(row, 'reached');
  return {
    choices: textIn(row, 'route'),
    ending: endings.find(({ id }) => id === at)?.title ?? at,
    count: numberIn(row, 'n'),
    percent: Math.round(numberIn(row, 'percent')),
  };
}
