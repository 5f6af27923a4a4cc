import type { MyPrinciplesWords } from '../../src/course/index.js';
import type { LessonModule } from '../contract.js';
import { MyPrinciplesState } from './my-principles.svelte.js';
import MyPrinciples from './MyPrinciples.svelte';

export const lessonModule: LessonModule<MyPrinciplesWords, MyPrinciplesState> = {
  component: MyPrinciples,
  createState: (words, _saved, notes) => new MyPrinciplesState(words, notes),
};
