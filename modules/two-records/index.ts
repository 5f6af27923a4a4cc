import type { TwoRecordsWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import TwoRecords from './TwoRecords.svelte';
import { TwoRecordsState } from './two-records.svelte.js';

export const lessonModule: LessonModule<TwoRecordsWords, TwoRecordsState> = {
  component: TwoRecords,
  createState: (words) => new TwoRecordsState(words),
};
