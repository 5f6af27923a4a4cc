import { balancedChoice, passageIn, type LiveStory } from './live-story.js';
import { endOf, offeredTo } from './room-route.js';
import { runOf, type RoomState, type StoryRun } from './room-state.js';
import { QUALITY_PHRASES, RECORD_WORDS } from '../words.js';

/** What a room decided, for L&D: a row a vote. No names, and nothing that anybody said. */
export interface SessionRecord {
  readonly date: string;
  /** A, B, C, and as many more as a passage has choices. */
  readonly letters: readonly string[];
  readonly rows: readonly RecordRow[];
}

export interface RecordRow {
  readonly story: string;
  readonly passage: string;
  /** Hands for each letter; absent where the room had no such choice or nobody counted. */
  readonly hands: readonly (number | undefined)[];
  /** The letter that the room went on with; empty where it did not come this way in the end. */
  readonly followed: string;
  readonly balanced: string;
  readonly quality: string;
}

const LETTERS = ['A', 'B', 'C'] as const;

/** `date` is an ISO day. */
export function recordOf(stories: readonly LiveStory[], state: RoomState, date: string): SessionRecord {
  const used = stories.flatMap(({ passages }) =>
    passages.flatMap(({ choices }) => choices.map(({ letter }) => letter)),
  );
  const letters = [...new Set([...LETTERS, ...used])].sort();
  const rows = stories.flatMap((story) => storyRows(story, runOf(state, story.id), letters));
  return { date, letters, rows };
}

function storyRows(story: LiveStory, run: StoryRun, letters: readonly string[]): RecordRow[] {
  const onRoute = run.route.map(({ passage }) => passage);
  const aside = Object.keys(run.votes).filter((passage) => !onRoute.includes(passage) && counted(run, passage));
  const rows = [...onRoute, ...aside].flatMap((passage) => decisionRow(story, run, passage, letters) ?? []);
  const ending = story.endings.find(({ id }) => id === endOf(story, run.route));
  if (!ending) return rows;
  const balanced = story.endings.find(({ id }) => id === story.balanced.at(-1))?.title ?? '';
  const passage = RECORD_WORDS.ending;
  return [...rows, { story: story.title, passage, hands: [], followed: ending.title, balanced, quality: '' }];
}

function counted({ votes }: StoryRun, passage: string): boolean {
  return Object.values(votes[passage] ?? {}).some((hands) => hands > 0);
}

function decisionRow(story: LiveStory, run: StoryRun, id: string, letters: readonly string[]): RecordRow | undefined {
  const passage = passageIn(story, id);
  if (!passage) return undefined;
  // Hands counted before the room went another way say nothing of a choice that it did not have.
  const offered = offeredTo(story, run.route, passage).map(({ letter }) => letter);
  const followed = run.route.find((decision) => decision.passage === id)?.letter ?? '';
  const choice = passage.choices.find(({ letter }) => letter === followed);
  return {
    story: story.title,
    passage: passage.title,
    hands: letters.map((letter) => (offered.includes(letter) ? run.votes[id]?.[letter] : undefined)),
    followed,
    balanced: balancedChoice(story, passage)?.letter ?? '',
    quality: choice ? QUALITY_PHRASES[choice.quality] : '',
  };
}

/** For a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8. */
export function recordCsv({ date, letters, rows }: SessionRecord): string {
  const lines = rows.map(({ story, passage, hands, followed, balanced, quality }) => [
    date,
    story,
    passage,
    ...letters.map((_, index) => String(hands[index] ?? '')),
    followed,
    balanced,
    quality,
  ]);
  return `\uFEFF${[RECORD_WORDS.heads(letters), ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** A cell that begins like a formula would be run as one. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
