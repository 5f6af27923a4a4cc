import { WORKSHEETS, type ActivityWords, type Course, type Worksheet } from '../src/course/index.js';
import { createNotesBook, loadLessonModule, type LessonModule } from './index.js';

/** Every worksheet of the course, blank, in the order in which a learner meets their activities. */
export async function blankWorksheets({ route, lessons }: Course): Promise<Worksheet[]> {
  const inOrder = route.flatMap(({ id }) => lessons.filter((lesson) => lesson.id === id));
  const words = inOrder.flatMap(({ activities }) => activities).filter(({ name }) => WORKSHEETS.includes(name));
  const sheets = words.map(async (each) => {
    const { worksheet } = (await loadLessonModule(each.name)) as unknown as LessonModule<ActivityWords, unknown>;
    return worksheet?.(each, createNotesBook());
  });
  return (await Promise.all(sheets)).filter((sheet) => sheet !== undefined);
}
