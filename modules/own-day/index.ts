import type { OwnDayWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import OwnDay from './OwnDay.svelte';
import { OwnDayState } from './own-day.svelte.js';

export const lessonModule: LessonModule<OwnDayWords, OwnDayState> = {
  component: OwnDay,
  createState: (words, saved) => new OwnDayState(words, saved),
};
