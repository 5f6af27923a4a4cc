import { formatDiagnostic, givenAway, type Course, type Diagnostic } from '../src/course/index.js';
import { proveStory, storyGraphOf } from '../src/story/index.js';
import type { Editing, LessonMeasure } from '../src/editing/index.js';

/** Silent reading of English (Brysbaert 2019: 238 a minute on average). */
const WORDS_A_MINUTE = 240;

/** The check's messages for people: errors first, then warnings file by file, then the course in figures. */
export function printCheck(course: Course | undefined, found: readonly Diagnostic[], editing: Editing): void {
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning');
  for (const group of [...byFile(errors), ...byFile(warnings)]) {
    for (const diagnostic of group) console.log(formatDiagnostic(diagnostic));
    console.log('');
  }
  if (editing.unverified.length > 0) {
    console.log(`Still to be verified: ${editing.unverified.length}`);
    for (const { text, span } of editing.unverified) console.log(`  ${span.path}:${span.line}  ${text}`);
    console.log('');
  }
  if (editing.lessons.length > 0) printLessons(editing.lessons);
  console.log(`${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`);
  if (course) printCourse(course);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function byFile(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { path } = diagnostic.span;
    groups.set(path, [...(groups.get(path) ?? []), diagnostic]);
  }
  return [...groups.values()];
}

function printLessons(lessons: readonly LessonMeasure[]): void {
  console.log('Lesson   minutes  likely   words   grade');
  for (const { id, title, minutes, likelyMinutes, words, grade } of lessons) {
    const figures = [`${minutes}`, likelyMinutes.toFixed(0), `${words}`, grade.toFixed(1)];
    console.log(`${id.padEnd(8)}${figures.map((figure) => figure.padStart(8)).join('')}   ${title}`);
  }
  const sumOf = (minutesOfOne: (each: LessonMeasure) => number): string =>
    lessons.reduce((sum, each) => sum + minutesOfOne(each), 0).toFixed(0);
  const stated = sumOf(({ minutes }) => minutes);
  console.log(`All${stated.padStart(13)}${sumOf(({ likelyMinutes }) => likelyMinutes).padStart(8)}`);
  console.log('');
}

function printCourse(course: Course): void {
  console.log(sizeOf(course));
  const { assessment, lessons } = course;
  if (assessment) {
    const { id, items, draw, perObjective } = assessment;
    console.log(`${id}: ${items.length} items, ${draw} in a try, ${perObjective} or more for each outcome`);
    console.log(`  ${rightAnswers(items)}`);
  }
  console.log(`Knowledge checks: ${rightAnswers(lessons.flatMap((lesson) => lesson.items))}`);
  for (const story of course.caseStudies) printStory(story);
}

/** What was proved for all its routes: see `checkProof`. */
function printStory(story: Course['caseStudies'][number]): void {
  const { survey, words, outcomes, landings, leanings, bestTotal, bestChoices } = proveStory(
    storyGraphOf(story),
    story.objectives,
  );
  const endings = [...survey.endings].map(([id, count]) => `${id} ${count}`).join(', ');
  const farthest = Math.max(0, ...landings.map(({ by }) => Math.abs(by)));
  const leaning = leanings.map(({ stance, percent, total }) => `always ${stance} at most ${percent}%, meters ${total}`);
  const shares = outcomes.map(({ id, share }) => `${id} ${Math.floor(share * 100)}%`).join(', ');
  console.log(
    `${story.id} ${story.title}: ${survey.count} routes of ${survey.shortest} to ${survey.longest} decisions, ` +
      `${minutesOf(words.fewest)} to ${minutesOf(words.most)} minutes of reading\n` +
      `  ${endings}; an ending moves a meter by ${farthest} at most\n` +
      `  ${leaning.map((text) => `${text}; `).join('')}best route ${bestTotal}; routes that meet ${shares}\n` +
      `  the best choice stands at ${placesText(bestChoices.places)}; of ${bestChoices.count} it is the longest ` +
      `${bestChoices.longest} ×, the shortest ${bestChoices.shortest} ×`,
  );
}

function minutesOf(words: number): string {
  return (words / WORDS_A_MINUTE).toFixed(1);
}

function placesText(places: readonly number[]): string {
  return places.map((count, place) => `${count} × ${String.fromCharCode(97 + place)}`).join(', ');
}

/** About as often each, or an answer can be guessed from its looks. */
function rightAnswers(items: Course['lessons'][number]['items']): string {
  const { singles, longest, shortest, places } = givenAway(items);
  return `${singles} single choices; the right one stands at ${placesText(places)}; it is the longest ${longest} ×, the shortest ${shortest} ×`;
}

function sizeOf({ title, version, lessons, caseStudies }: Course): string {
  const pages = lessons.reduce((sum, lesson) => sum + lesson.pages.length, 0);
  const items = lessons.reduce((sum, lesson) => sum + lesson.items.length, 0);
  return (
    `${title} ${version}: ${lessons.length} lessons, ${pages} pages, ${items} knowledge checks, ` +
    `${caseStudies.length} case studies`
  );
}
