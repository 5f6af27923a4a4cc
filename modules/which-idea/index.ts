import type { WhichIdeaWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import WhichIdea from './WhichIdea.svelte';
import { WhichIdeaState } from './which-idea.svelte.js';

export const lessonModule: LessonModule<WhichIdeaWords, WhichIdeaState> = {
  component: WhichIdea,
  createState: (words, saved) => new WhichIdeaState(words, saved),
};
