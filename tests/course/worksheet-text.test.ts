import { expect, test } from 'vitest';
import { worksheetText, type Worksheet } from '../../src/course/index.js';

const sheet: Worksheet = {
  fileName: 'my-plan',
  kicker: 'Seven',
  title: 'My plan',
  intro: 'Three small things.',
  notice: 'Practice document. Not a care record.',
  parts: [
    { kind: 'heading', text: 'What I will do' },
    { kind: 'field', label: 'Who will ask?', hint: 'A role', text: ' My senior ', lines: 2 },
    { kind: 'field', label: 'By when?', text: '  ', lines: 1 },
    {
      kind: 'table',
      caption: 'Steps',
      columns: ['What', 'Date'],
      rows: [
        ['Ring', ''],
        ['Meet', '4 May'],
      ],
      blankRows: 2,
    },
    { kind: 'table', caption: 'Signs', columns: ['Sign'], rows: [], blankRows: 2 },
  ],
};

test('a worksheet as text holds every label and word, and says where nothing is written', () => {
  expect(worksheetText(sheet, '(empty)')).toBe(`My plan

Three small things.

WHAT I WILL DO

Who will ask?
My senior

By when?
(empty)

Steps
1. What: Ring · Date: (empty)
2. What: Meet · Date: 4 May

Signs
(empty)

Practice document. Not a care record.
`);
});
