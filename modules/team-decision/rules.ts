import type { TeamDecisionWords, TeamOption, TeamOptionWords, TeamPerson } from '../../src/course/index.js';
import { TEAM_PEOPLE } from '../../src/course/index.js';

/** Talks that there is time for before the meeting. */
export const TALKS = 4;
/** Whose bath it is. */
export const DECIDER: TeamPerson = 'liang';
/** Who answers for the staff, and may still look doubtful. */
const DOUBTER: TeamPerson = 'angela';
export const MOST_TIPS = 3;

/** The options that each person could live with. */
const VOTES: Readonly<Record<TeamPerson, readonly TeamOption[]>> = {
  liang: ['D', 'E'],
  hui: ['B', 'C'],
  precious: ['D'],
  tom: ['D'],
  shah: ['C', 'D'],
  angela: ['A', 'B'],
};

export type Tip = keyof TeamDecisionWords['tips'];
export type Works = keyof TeamDecisionWords['works'];
/** How a different view is written down; `own` words are for their writer to judge. */
export type LineKind = keyof TeamDecisionWords['recording']['dissent']['feedback'];

/** What the feedback looks at. */
export interface TeamRecord {
  readonly option: TeamOption;
  readonly heard: readonly TeamPerson[];
  readonly hasInterim: boolean;
  readonly hasReview: boolean;
  readonly hasDissent: boolean;
}

export function agrees(person: TeamPerson, option: TeamOption): boolean {
  return VOTES[person].includes(option);
}

export function supporters(option: TeamOption): readonly TeamPerson[] {
  return TEAM_PEOPLE.filter((person) => agrees(person, option));
}

/** All talks are used, and the one whose life it is was not asked. */
export function shouldSwap(heard: readonly TeamPerson[]): boolean {
  return heard.length >= TALKS && !heard.includes(DECIDER);
}

/** Feedback rules of activity A9, at most three at once: first what may hurt or be lost, then what is missing. */
export function tipsOf({ option, hasInterim, hasReview, hasDissent }: TeamRecord): readonly Tip[] {
  const rules: readonly (readonly [Tip, boolean])[] = [
    ['duty', option === 'E'],
    ['smaller', option === 'A' || option === 'B'],
    ['threeWeeks', option === 'D' && !hasInterim],
    ['angela', !hasDissent && !agrees(DOUBTER, option)],
    ['review', !hasReview],
  ];
  return rules
    .filter(([, holds]) => holds)
    .map(([tip]) => tip)
    .slice(0, MOST_TIPS);
}

/** What works is said first: the strongest thing about a record. */
export function worksOf(record: TeamRecord): Works {
  if (tipsOf(record).length === 0) return 'all';
  if (record.hasDissent) return 'dissent';
  if (record.hasInterim) return 'interim';
  return record.heard.includes(DECIDER) ? 'asked' : 'listened';
}

export function outcomeOf({ outcome }: TeamOptionWords, hasInterim: boolean): string {
  return hasInterim ? outcome.planned : outcome.unplanned;
}

/** A ready-made line stands in a text as a line of its own. */
export function hasLine(text: string, line: string): boolean {
  return text.split('\n').some((entry) => entry.trim() === line);
}

export function withLine(text: string, line: string): string {
  const kept = text.trimEnd();
  return kept === '' ? line : `${kept}\n${line}`;
}

export function withoutLines(text: string, lines: readonly string[]): string {
  const kept = text.split('\n').filter((entry) => !lines.includes(entry.trim()));
  return kept.join('\n').trim();
}
