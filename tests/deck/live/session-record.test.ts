import { expect, it } from 'vitest';
import { countHand, follow, type RoomState } from '../../../src/deck/live/room-state.js';
import { recordCsv, recordOf } from '../../../src/deck/live/session-record.js';
import { roomAt, STORY } from './fixture.js';

let played: RoomState = roomAt('cs1_start_vote');
for (const letter of ['A', 'B', 'B']) played = countHand(played, STORY, 'cs1_start', letter, 1);
played = countHand(played, STORY, 'cs1_locked-in', 'A', 1);
played = follow(played, STORY, { passage: 'cs1_start', letter: 'B' });
played = follow(played, STORY, { passage: 'cs1_kitchen-table', letter: 'B' });

it('has a row for each decision, for a vote beside the route, and for the ending', () => {
  const csv = recordCsv(recordOf([STORY], played, '2026-11-27'));
  expect(csv.slice(0, 1)).toBe('\uFEFF');
  expect(csv.slice(1)).toMatchInlineSnapshot(`
    "Date,Case study,Passage,A,B,C,Followed,Balanced route,The choice followed
    2026-11-27,A paper every morning,A phone call,1,2,,B,B,Strong choice
    2026-11-27,A paper every morning,Tea at two,,,,B,A,"Understandable, with a cost"
    2026-11-27,A paper every morning,The key,1,,,,,
    2026-11-27,A paper every morning,Ending,,,,The quiet chair,Still his own man,
    "
  `);
});

it('is empty while nothing has been played', () => {
  expect(recordOf([STORY], roomAt('cs1'), '2026-11-27').rows).toEqual([]);
});

it('quotes what a spreadsheet would split or run', () => {
  const story = { ...STORY, title: '=1+1, "so"' };
  expect(recordCsv(recordOf([story], played, '2026-11-27'))).toContain(`"'=1+1, ""so"""`);
});

it('names the strongest of several choices that lead the balanced way', () => {
  const [start, ...others] = STORY.passages;
  if (!start) throw new Error('the fixture has a first passage');
  const choices = start.choices.map((choice) => ({ ...choice, leadsTo: 'cs1_kitchen-table' }));
  const story = { ...STORY, passages: [{ ...start, choices }, ...others] };
  expect(recordOf([story], played, '2026-11-27').rows[0]?.balanced).toBe('B');
});
