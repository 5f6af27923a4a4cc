import { withoutTerms, type ActivityWords, type Course, type Page } from '../course/index.js';
import { escapeHtml } from '../deck/index.js';
import type { PaperDocument } from './paper-document.js';
import { EXERCISE_WORDS } from './words.js';

interface Card {
  readonly title: string;
  /** HTML. */
  readonly inside: string;
}

interface Sheet {
  readonly title: string;
  readonly how: string;
  readonly cards: readonly Card[];
}

/** What a room's exercises lay on its tables, to be cut or passed on: the course's own scenes, records and sentences. */
export function renderExercises(course: Course): PaperDocument {
  const sheets = course.lessons.flatMap(({ pages, activities }) => [
    ...activities.flatMap((activity) => activitySheet(activity) ?? []),
    ...pages.flatMap((page) => recordSheet(page) ?? []),
  ]);
  return {
    name: 'exercise-sheets',
    title: `${course.title}: ${EXERCISE_WORDS.title}`,
    language: course.language,
    kind: 'exercises',
    body: sheets.map(renderSheet).join('\n'),
  };
}

function activitySheet(activity: ActivityWords): Sheet | undefined {
  const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  if (activity.name === 'which-idea') {
    const cards = activity.scenes.map(({ text }, at) => ({
      title: EXERCISE_WORDS.scene(at + 1),
      inside: paragraph(text),
    }));
    return { title: activity.title, how: EXERCISE_WORDS.scenes, cards };
  }
  if (activity.name === 'need-rewriting') {
    const cards = activity.statements.map(({ title, profile, poor }) => ({
      title,
      inside: `${paragraph(profile)}<p class="poor"><b>${EXERCISE_WORDS.onTheForm}</b> ${escapeHtml(poor)}</p>`,
    }));
    return { title: EXERCISE_WORDS.relay, how: EXERCISE_WORDS.relayHow, cards };
  }
  if (activity.name === 'needs') {
    const cards = activity.cards.list.map(({ text }, at) => ({
      title: EXERCISE_WORDS.card(at + 1),
      inside: paragraph(text),
    }));
    return { title: activity.cards.heading, how: EXERCISE_WORDS.needsHow, cards };
  }
  return undefined;
}

/** The records of a page on which the room has an exercise of its own. */
function recordSheet({ title, blocks, slides }: Page): Sheet | undefined {
  const task = slides.find(({ kind }) => kind === 'activity');
  const cards = blocks.flatMap((block) =>
    block.kind === 'record' ? [{ title: block.title, inside: withoutTerms(block.html) }] : [],
  );
  return task && cards.length > 1 ? { title: task.title || title, how: EXERCISE_WORDS.recordsHow, cards } : undefined;
}

/** A line stands above each title: see render-guide.ts. */
function renderSheet({ title, how, cards }: Sheet): string {
  const cut = cards.map((card) => `<article class="cut"><h2>${escapeHtml(card.title)}</h2>${card.inside}</article>`);
  return `<section class="part"><p class="kicker">${EXERCISE_WORDS.title}</p><h1>${escapeHtml(title)}</h1><p class="lead">${how}</p><div class="to-cut">${cut.join('')}</div></section>`;
}
