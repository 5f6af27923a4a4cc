import type { DecisionRecordWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import { DecisionRecordState } from './decision-record.svelte.js';
import DecisionRecord from './DecisionRecord.svelte';
import { worksheetOf } from './record-sheet.js';

export const lessonModule: LessonModule<DecisionRecordWords, DecisionRecordState> = {
  component: DecisionRecord,
  createState: (words, saved, notes) => new DecisionRecordState(words, saved, notes),
  worksheet: worksheetOf,
};
