import { loadLessonModule } from '../../../modules/index.js';
import type { Place } from '../../course/index.js';
import type { Player } from '../player.svelte.js';
import { loadCasePage, loadOtherPages } from './load-rooms.js';

/**
 * While the learner reads, what the coming pages need is fetched: the lesson's modules, the next lesson or story, and
 * the italics. A page turn then asks the LMS for nothing. Fetching in vain is no loss: a page asks again when it opens.
 */
export function fetchAhead(player: Player, place: Place): () => void {
  const run = (): void => {
    void fetchFor(player, place).catch(() => undefined);
    void document.fonts.load('italic 1em "Atkinson Next"').catch(() => undefined);
  };
  // Safari has no idle callback.
  if (!('requestIdleCallback' in window)) {
    const handle = setTimeout(run, 500);
    return () => clearTimeout(handle);
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}

async function fetchFor({ course, outline }: Player, { stop }: Place): Promise<void> {
  const lesson = stop.kind === 'lesson' ? await course.lessons[stop.id]?.() : undefined;
  for (const { name } of lesson?.default.activities ?? []) await loadLessonModule(name);
  const next = outline.stops[outline.stops.indexOf(stop) + 1];
  if (next) await (next.kind === 'lesson' ? course.lessons : course.caseStudies)[next.id]?.();
  if (next?.kind === 'case') await loadCasePage();
  await import('./panels.js');
  await loadOtherPages();
}
