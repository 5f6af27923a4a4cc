import type { NeedRewritingWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import NeedRewriting from './NeedRewriting.svelte';
import { NeedRewritingState } from './need-rewriting.svelte.js';

export const lessonModule: LessonModule<NeedRewritingWords, NeedRewritingState> = {
  component: NeedRewriting,
  createState: (words, saved, notes) => new NeedRewritingState(words, saved, notes),
};
