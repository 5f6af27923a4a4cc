import type { TwoVoicesWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import TwoVoices from './TwoVoices.svelte';
import { TwoVoicesState } from './two-voices.svelte.js';

export const lessonModule: LessonModule<TwoVoicesWords, TwoVoicesState> = {
  component: TwoVoices,
  createState: (words) => new TwoVoicesState(words),
};
