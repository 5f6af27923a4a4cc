import { balancedChoice, passageIn, type LiveStory } from './live-story.js';
import { endOf, runOf, type RoomState, type StoryRun } from './room-state.js';
import { QUALITY_PHRASES, RECORD_WORDS } from '../words.js';

/** What a room decided, for L&D: a row a vote. No names, and nothing that anybody said. */
export interface SessionRecord {
  readonly date: string;
  readonly rows: readonly RecordRow[];
}

export interface RecordRow {
  readonly story: string;
  readonly passage: string;
  /** Hands for A, B and C; absent where the passage has no such choice or nobody counted. */
  readonly hands: readonly (number | undefined)[];
  /** The letter that the room went on with; empty where it did not come this way in the end. */
  readonly followed: string;
  readonly balanced: string;
  readonly quality: string;
}

const LETTERS = ['A', 'B', 'C'] as const;

/** `date` is an ISO day. */
export function recordOf(stories: readonly LiveStory[], state: RoomState, date: string): SessionRecord {
  const rows = stories.flatMap((story) => storyRows(story, runOf(state, story.id)));
  return { date, rows };
}

function storyRows(story: LiveStory, run: StoryRun): RecordRow[] {
  const onRoute = run.route.map(({ passage }) => passage);
  const aside = Object.keys(run.votes).filter((passage) => !onRoute.includes(passage) && counted(run, passage));
  const rows = [...onRoute, ...aside].flatMap((passage) => decisionRow(story, run, passage) ?? []);
  const ending = story.endings.find(({ id }) => id === endOf(story, run.route));
  if (!ending) return rows;
  const balanced = story.endings.find(({ id }) => id === story.balanced.at(-1))?.title ?? '';
  const passage = RECORD_WORDS.ending;
  return [...rows, { story: story.title, passage, hands: [], followed: ending.title, balanced, quality: '' }];
}

function counted({ votes }: StoryRun, passage: string): boolean {
  return Object.values(votes[passage] ?? {}).some((hands) => hands > 0);
}

function decisionRow(story: LiveStory, run: StoryRun, id: string): RecordRow | undefined {
  const passage = passageIn(story, id);
  if (!passage) return undefined;
  const followed = run.route.find((decision) => decision.passage === id)?.letter ?? '';
  const choice = passage.choices.find(({ letter }) => letter === followed);
  return {
    story: story.title,
    passage: passage.title,
    hands: LETTERS.map((letter) => run.votes[id]?.[letter]),
    followed,
    balanced: balancedChoice(story, passage)?.letter ?? '',
    quality: choice ? QUALITY_PHRASES[choice.quality] : '',
  };
}

/** For a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8. */
export function recordCsv({ date, rows }: SessionRecord): string {
  const lines = rows.map(({ story, passage, hands, followed, balanced, quality }) => [
    date,
    story,
    passage,
    ...LETTERS.map((_, index) => String(hands[index] ?? '')),
    followed,
    balanced,
    quality,
  ]);
  return `\uFEFF${[RECORD_WORDS.heads, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** A cell that begins like a formula would be run as one. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
