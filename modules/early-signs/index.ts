import type { EarlySignsWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import EarlySigns from './EarlySigns.svelte';
import { EarlySignsState } from './early-signs.svelte.js';

export const lessonModule: LessonModule<EarlySignsWords, EarlySignsState> = {
  component: EarlySigns,
  createState: (words, saved) => new EarlySignsState(words, saved),
};
