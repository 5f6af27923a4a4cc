import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Report } from '../compiler/index.js';
import { isChoice, type Block, type Course, type Item, type Lesson, type SourceSpan } from '../course/index.js';
import type { Piece, Role } from './piece.js';
import { sentencesOf, withoutLegalNames, wordsOf } from './sentences.js';

/** A lesson in figures. */
export interface LessonMeasure {
  readonly id: string;
  readonly title: string;
  /** As its author says. */
  readonly minutes: number;
  /** Reading, activities and checks together; what is offered besides (the action plan, notes) is the learner's own time. */
  readonly likelyMinutes: number;
  /** On its pages, without those of its activities; half of what opens when asked. */
  readonly words: number;
  /** Flesch–Kincaid. */
  readonly grade: number;
}

const HIGHEST_GRADE = 9;
/** Silent reading of English (Brysbaert 2019: 238 a minute on average). */
const WORDS_A_MINUTE = 240;
const MINUTES_A_CHECK = 1 / 3;
/** Reading it included: there is no telling which are drawn. */
const MINUTES_A_QUESTION = 3 / 4;
/** Of what opens when asked, a learner reads some. */
const SHARE_OPENED = 1 / 2;
/** What a lesson says it takes may be off by a third, and by two and a half minutes in any case. */
const MINUTES_OFF = 2.5;
const SHARE_OFF = 1 / 3;
/** A label or a heading is no sentence, and would make any text look easy. */
const SHORTEST_SENTENCE = 4;

const READ_BY_LEARNERS: ReadonlySet<Role> = new Set(['prose', 'feedback', 'activity', 'entry']);

export function measureLessons(course: Course, pieces: readonly Piece[], report: Report): LessonMeasure[] {
  return course.lessons.map((lesson) => {
    const grade = gradeOf(piecesOf(lesson, pieces));
    const words = lesson.pages.flatMap((page) => page.blocks).reduce((sum, block) => sum + wordsIn(block), 0);
    const { id, title, minutes } = lesson;
    const measure = {
      id,
      title,
      minutes,
      likelyMinutes: likelyMinutes(lesson, words, course.assessment?.draw ?? 0),
      words: Math.round(words),
      grade,
    };
    checkMeasure(measure, lesson, report);
    return measure;
  });
}

/** Stories, activities, glossary and support are measured file by file. */
export function checkOtherGrades(course: Course | undefined, pieces: readonly Piece[], report: Report): void {
  const ofLessons = new Set(course?.lessons.flatMap(pathsOf));
  const byPath = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (ofLessons.has(piece.path) || !READ_BY_LEARNERS.has(piece.role)) continue;
    byPath.set(piece.path, [...(byPath.get(piece.path) ?? []), piece]);
  }
  for (const [path, own] of byPath) checkGrade(gradeOf(own), { path, line: 1, column: 1 }, report);
}

function checkGrade(grade: number, span: SourceSpan, report: Report): void {
  if (grade <= HIGHEST_GRADE) return;
  const message = `its prose measures grade ${grade.toFixed(1)}, and should not go above ${HIGHEST_GRADE}`;
  report.warning(span, 'reading-grade', message, 'Shorten its longest sentences, and take everyday words');
}

function checkMeasure({ grade, minutes, likelyMinutes }: LessonMeasure, { span }: Lesson, report: Report): void {
  checkGrade(grade, span, report);
  if (Math.abs(likelyMinutes - minutes) > Math.max(MINUTES_OFF, minutes * SHARE_OFF)) {
    const message = `the lesson says ${minutes} minutes, and is likely to take ${Math.round(likelyMinutes)}`;
    report.warning(span, 'minutes', message, 'Change minutes, or the lesson');
  }
}

/** What a learner reads on its pages and in its checks; not the words of slides, records and lesson modules. */
function piecesOf(lesson: Lesson, pieces: readonly Piece[]): Piece[] {
  const paths = new Set(pathsOf(lesson));
  return pieces.filter(({ path, role }) => paths.has(path) && READ_BY_LEARNERS.has(role));
}

function pathsOf({ span, items }: Lesson): string[] {
  return [span.path, ...items.map((item) => item.span.path)];
}

export function gradeOf(pieces: readonly Pick<Piece, 'text'>[]): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const { text } of pieces) {
    for (const sentence of sentencesOf(withoutLegalNames(text))) {
      const words = wordsOf(sentence.text);
      if (words.length < SHORTEST_SENTENCE) continue;
      counts.sentence += 1;
      counts.word += words.length;
      counts.syllable += words.reduce((sum, word) => sum + syllable(word), 0);
    }
  }
  return counts.sentence === 0 ? 0 : fleschKincaid(counts);
}

function likelyMinutes({ activities, items, pages }: Lesson, words: number, draw: number): number {
  const blocks = pages.flatMap((page) => page.blocks);
  const questions = blocks.some(({ kind }) => kind === 'assessment') ? draw : 0;
  const reading = [words, ...items.map((item) => textWords([item.html, ...linesOf(item)]))];
  return (
    reading.reduce((sum, each) => sum + each, 0) / WORDS_A_MINUTE +
    activities.reduce((sum, { minutes, required }) => sum + (required === false ? 0 : minutes), 0) +
    items.length * MINUTES_A_CHECK +
    questions * MINUTES_A_QUESTION
  );
}

function linesOf(item: Item): string[] {
  if (isChoice(item)) return item.options.map(({ html }) => html);
  if (item.type === 'order') return item.steps.map(({ html }) => html);
  return item.pairs.flatMap(({ html, answer }) => [html, answer.html]);
}

/** What stands in other files and is shown here is there to be found again, and mostly skimmed. */
function wordsIn(block: Block): number {
  if (block.kind === 'support' || block.kind === 'sources' || !('html' in block)) return 0;
  // Of law that differs between nations, a learner is shown one nation's.
  if (block.kind === 'law' && !block.nations.some((nation) => nation === 'uk' || nation === 'england')) return 0;
  const words = textWords([block.html, 'title' in block ? block.title : '', 'label' in block ? block.label : '']);
  return block.kind === 'reveal' ? words * SHARE_OPENED : words;
}

function textWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordsOf(text.replace(/<[^>]*>/g, ' ')).length, 0);
}
