import {
  createNotesBook,
  loadLessonModule,
  playExample,
  type LessonModule,
  type ModuleExample,
} from '../../modules/index.js';
import type { ActivityWords } from '../course/index.js';
import type { ModuleGroup } from './gallery-data.js';

export type AnyModule = LessonModule<ActivityWords, object>;

export async function loadModuleOf({ name }: ModuleGroup): Promise<AnyModule> {
  // Each name's words and state fit its own component: that pairing is the registry's, and no type can say it here.
  return (await loadLessonModule(name)) as unknown as AnyModule;
}

/** A state of its own for each example, so that what is done with one leaves the others as they are. */
export function stateOf({ createState }: AnyModule, words: ActivityWords, example: ModuleExample): object {
  const state = createState(words, example.saved, createNotesBook());
  playExample(state, example);
  return state;
}
