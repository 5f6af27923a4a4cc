import type { CourseOutline, Progress } from '../../course/index.js';
import { encodeState, type StateContext } from '../../tracking/index.js';
import type { RecordFault } from './page-example.js';

/** Names the learner's journal on the device. */
export const TOKEN = 'gallery1';
const SEQUENCE = 40;
/** In no course's list of short forms. */
const GONE = { id: 'gone', short: 'zz' };

/** The saved state that says so: whole, or as the fault has left it. @param ahead saves that the run-time has not had */
export function savedRecord(outline: CourseOutline, progress: Progress, fault?: RecordFault, ahead = 0): string {
  const context: StateContext = {
    courseId: outline.id,
    courseVersion: outline.version,
    shortForms: outline.shortForms,
    sequence: SEQUENCE + ahead,
    deviceToken: TOKEN,
    interactionOrder: [],
  };
  if (fault === 'newer-course') {
    const shortForms = { ...outline.shortForms, [GONE.id]: GONE.short };
    return encodeState({ ...progress, seen: [...progress.seen, GONE.id] }, { ...context, shortForms });
  }
  if (fault === 'other-course') return encodeState(progress, { ...context, courseId: 'another' });
  return spoil(encodeState(progress, context), fault);
}

function spoil(text: string, fault: RecordFault | undefined): string {
  switch (fault) {
    case 'unreadable':
      return `<p>${text.length}</p>`;
    case 'unknown-version':
      return text.replace(/^\d+/, '99');
    case 'truncated':
      return text.slice(0, Math.floor(text.length * 0.7));
    case 'damaged':
      return text.replace(/;n:[^;]*/, ';n:0');
    default:
      return text;
  }
}
