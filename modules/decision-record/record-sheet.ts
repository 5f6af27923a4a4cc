import type { DecisionRecordWords, RecordPart, Reminder, Worksheet, WorksheetPart } from '../../src/course/index.js';
import { RECORD_PARTS } from '../../src/course/index.js';
import type { NotesBook } from '../contract.js';
import { noteKey, recordIn, situationIn } from './record-notes.js';

/** Ruled lines on paper, so that a blank record is one page. */
const LINES: Readonly<Record<Exclude<RecordPart, 'options'>, number>> = {
  decision: 1,
  wants: 2,
  capacity: 2,
  asked: 2,
  law: 1,
  why: 3,
  different: 2,
  who: 3,
  review: 2,
};
const ROWS = 3;

/** The record to print or save; a blank one from an empty book. */
export function worksheetOf(words: DecisionRecordWords, notes: NotesBook): Worksheet {
  const record = recordIn(notes);
  const { fileName, kicker, title, intro, notice, about, reviewDay } = words.sheet;
  const field = (label: string, text: string, lines: number): WorksheetPart => ({ kind: 'field', label, text, lines });
  const parts = RECORD_PARTS.flatMap((part): WorksheetPart[] => {
    const { label } = words.fields[part];
    if (part === 'options') {
      const { name, good, harm } = words.options;
      const rows = record.options.map((option) => [option.name, option.good, option.harm]);
      return [
        { kind: 'table', caption: label, columns: [name, good, harm], rows, blankRows: rows.length > 0 ? 0 : ROWS },
      ];
    }
    if (part === 'capacity') {
      const stands = record.capacity ? [words.capacity.answers[record.capacity]] : [];
      return [field(label, [...stands, record.reason].filter(Boolean).join('. '), LINES.capacity)];
    }
    const own = field(label, record.texts[part], LINES[part]);
    return part === 'review' ? [own, field(reviewDay, dayInWords(record.day), 1)] : [own];
  });
  return {
    fileName,
    kicker,
    title,
    intro,
    notice,
    dense: true,
    parts: [field(about, aboutIn(words, notes), 1), ...parts],
  };
}

/** The day to look again, for a calendar: no words of the learner's go with it. */
export function remindersOf(words: DecisionRecordWords, notes: NotesBook): readonly Reminder[] {
  const { day } = recordIn(notes);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? [{ title: words.sheet.reminder, date: day }] : [];
}

/** Empty on a blank sheet. */
function aboutIn(words: DecisionRecordWords, notes: NotesBook): string {
  if (notes.empty) return '';
  const situation = situationIn(notes);
  return situation === 'given' ? words.given.title : notes.get(noteKey(situation, 'about')).trim();
}

export function dayInWords(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  if (Number.isNaN(date.getTime())) return day;
  const lang = typeof document === 'undefined' ? 'en-GB' : document.documentElement.lang;
  return date.toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' });
}
