import type { ReportCourse, ReportQuestion } from '../report-course.js';
import { responseWords } from '../response-words.js';
import { knownNumberIn, numberIn, textIn, type Engine, type EngineRow } from './engine.js';
import type { ItemFigure, OptionFigure } from './figure-types.js';

/** So many answers of a kind with no end to them (orders, typed answers) are shown. */
const MOST_OPTIONS = 8;
/** A correlation over fewer people says nothing. */
const FEWEST_COMPARED = 10;

export async function itemFigures(engine: Engine, course: ReportCourse, minGroup: number): Promise<ItemFigure[]> {
  const rows = await engine.rows(`
    WITH whole AS (
      SELECT attempt, of, sum(right_::INTEGER) AS rights, count(right_) AS n
      FROM answer JOIN item USING (item) WHERE right_ IS NOT NULL GROUP BY attempt, of)
    SELECT item.id, item.of, item.part, count(*)::INTEGER AS people, avg(right_::INTEGER) AS facility,
      count(*) FILTER (n > 1)::INTEGER AS compared,
      corr(right_::INTEGER, (rights - right_::INTEGER) / (n - 1)) FILTER (n > 1) AS discrimination
    FROM answer JOIN item USING (item) LEFT JOIN whole ON whole.attempt = answer.attempt AND whole.of = item.of
    WHERE item.of <> 'decision' GROUP BY ALL`);
  const options = groupedById(await engine.rows(OPTIONS));
  const order = new Map(course.questions.map(({ id }, place) => [id, place]));
  return rows
    .map((row) => itemOf(row, options.get(textIn(row, 'id')) ?? [], course, minGroup))
    .sort((a, b) => (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size) || (a.id < b.id ? -1 : 1));
}

/** Each thing chosen, once for each person who chose it; an order is one thing. Never so many that they could fill a page. */
const OPTIONS = `
  WITH said AS (
    SELECT item, attempt, unnest(CASE WHEN form = 'sequencing' OR of = 'unknown' THEN [said] ELSE string_split(said, ',') END) AS chosen
    FROM answer JOIN item USING (item) WHERE of <> 'decision' AND said <> ''),
  counted AS (SELECT item, chosen, count(DISTINCT attempt)::INTEGER AS n FROM said GROUP BY ALL)
  SELECT id, chosen, n FROM counted JOIN item USING (item)
  QUALIFY row_number() OVER (PARTITION BY item ORDER BY n DESC, chosen) <= 60`;

function itemOf(row: EngineRow, chosen: readonly EngineRow[], course: ReportCourse, minGroup: number): ItemFigure {
  const id = textIn(row, 'id');
  const question = course.questions.find((each) => each.id === id);
  const people = numberIn(row, 'people');
  const few = people < minGroup;
  const compared = numberIn(row, 'compared') >= FEWEST_COMPARED;
  return {
    id,
    set: question?.set ?? 'unknown',
    part: textIn(row, 'part'),
    question: course.key.items[id]?.question ?? id,
    people,
    few,
    facility: few ? undefined : knownNumberIn(row, 'facility'),
    discrimination: few || !compared ? undefined : finite(knownNumberIn(row, 'discrimination')),
    // Answers to a question that is not ours may be words that somebody typed.
    options: few ? [] : optionsOf(id, question, question ? chosen : often(chosen, minGroup), people, course),
  };
}

/** Every option of a choice, chosen or not; of other forms, the answers given most. */
function optionsOf(
  id: string,
  question: ReportQuestion | undefined,
  chosen: readonly EngineRow[],
  people: number,
  { key }: ReportCourse,
): OptionFigure[] {
  const item = key.items[id];
  const form = question?.form ?? 'choice';
  const order = question?.right.join(',') ?? '';
  const counts = new Map(chosen.map((row) => [textIn(row, 'chosen'), numberIn(row, 'n')]));
  const all = question?.set !== 'activity' && form === 'choice' && item ? Object.keys(item.options) : [];
  const given = [...counts.keys()]
    .filter((option) => !all.includes(option))
    .slice(0, MOST_OPTIONS - Math.min(all.length, MOST_OPTIONS - 1));
  const shown = question?.form === 'matching' ? [...counts.keys()].sort() : [...all, ...given];
  return shown.map((option) => ({
    id: option,
    words: responseWords(question ? form : 'fill-in', option, item),
    right: form === 'sequencing' ? option === order : (question?.right.includes(option) ?? false),
    count: counts.get(option) ?? 0,
    share: (counts.get(option) ?? 0) / people,
  }));
}

function often(chosen: readonly EngineRow[], minGroup: number): EngineRow[] {
  return chosen.filter((row) => numberIn(row, 'n') >= minGroup);
}

function groupedById(rows: readonly EngineRow[]): Map<string, EngineRow[]> {
  const groups = new Map<string, EngineRow[]>();
  for (const row of rows) {
    const id = textIn(row, 'id');
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return groups;
}

/** Where everybody answered alike there is no correlation. */
function finite(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
