import type { MessageLog } from '../import/message-log.js';
import type { ReportCourse } from '../report-course.js';
import type { Engine } from './engine.js';
import type { FileFigure, OverTime, ReportFigures } from './figure-types.js';
import { itemFigures } from './items.js';
import { listLearners } from './learners.js';
import { countObjectives, countStuck, objectiveFigures, STUCK } from './objectives.js';
import { countGroups, countOverTime, countPeople, newestDate } from './people.js';
import { countReached, spreadOf } from './spread.js';
import { LAST_STEPS, storyFigures } from './stories.js';

export interface FigureChoices {
  /** Figures that fewer people stand behind are not shown. */
  readonly minGroup: number;
  readonly names: boolean;
}

const TEN_MINUTES = 600;
const NO_TIME: OverTime = { step: 'day', rows: [], undated: 0 };

/** Asks the engine, once a `Loader` has filled it, for everything that the report shows. */
export async function computeFigures(
  engine: Engine,
  course: ReportCourse,
  files: readonly FileFigure[],
  log: MessageLog,
  { minGroup, names }: FigureChoices,
): Promise<ReportFigures> {
  await engine.run(STUCK);
  await engine.run(LAST_STEPS);
  const objectives = await countObjectives(engine, minGroup);
  const { passMark } = course;
  const people = await countPeople(engine, minGroup);
  const scores = await spreadOf(engine, 'score', 10, 10, minGroup);
  return {
    asOf: await newestDate(engine),
    minGroup,
    files,
    people,
    overTime: people.few ? NO_TIME : await countOverTime(engine),
    groups: await countGroups(engine, minGroup),
    scores: {
      ...scores,
      passMark,
      reached: passMark === undefined || scores.few ? undefined : await countReached(engine, passMark),
    },
    time: await spreadOf(engine, 'seconds', 3 * TEN_MINUTES, 16, minGroup),
    outcomes: objectiveFigures(objectives, course.outcomes, minGroup),
    parts: objectiveFigures(objectives, course.parts, minGroup),
    items: await itemFigures(engine, course, minGroup),
    stories: await storyFigures(engine, course.stories, minGroup),
    stuck: await countStuck(engine, course.parts, minGroup),
    learners: names ? await listLearners(engine, course.key.titles) : [],
    messages: log.messages,
  };
}
