import type { NeedsWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import Needs from './Needs.svelte';
import { NeedsState } from './needs.svelte.js';

export const lessonModule: LessonModule<NeedsWords, NeedsState> = {
  component: Needs,
  createState: (words, saved) => new NeedsState(words, saved),
};
