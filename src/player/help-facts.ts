import { missing, type Missing } from '../course/index.js';
import { EDITIONS, lastSaveOf, type HelpFacts, type MissingPage } from '../help/index.js';
import type { Player } from './player.svelte.js';

/** What a help code says of this moment. */
export function helpFactsOf(player: Player, edition: string | undefined): HelpFacts {
  const { outline, progress, session } = player;
  return {
    edition: EDITIONS.find((known) => known === edition) ?? 'none',
    reporting: outline.organisation.reporting.mode,
    mode: session?.mode ?? 'normal',
    keeper: session?.keeper ?? 'memory',
    saving: player.saving,
    problem: player.stateProblem,
    lastSave: lastSaveOf(player.lastSavedAt, player.today),
    pages: missing(outline, progress).flatMap(pageOf),
    ended: outline.stops.filter(({ id }) => (progress.cases[id]?.runs ?? 0) > 0).map(({ id }) => id),
  };
}

function pageOf({ kind, place }: Missing): MissingPage[] {
  return kind === 'case' ? [] : [{ place, kind }];
}
