import type { Component } from 'svelte';
import {
  loadLessonModule,
  type ActivityReport,
  type LessonModule,
  type LessonModuleProps,
} from '../../../modules/index.js';
import type { ActivityProgress, ActivityWords } from '../../course/index.js';
import { notesOf } from './notes.svelte.js';
import type { Player, Unrecorded } from '../player.svelte.js';

export interface OpenModule {
  readonly component: Component<LessonModuleProps<ActivityWords, unknown>>;
  readonly state: unknown;
  readonly report: (report: ActivityReport) => void;
}

/** States live as long as the session: another page of the lesson may show another face of the same module. */
const opened = new Map<string, OpenModule>();

/** The lesson module that goes with these words, in the state that the learner left it in. */
export async function openModule(player: Player, words: ActivityWords): Promise<OpenModule> {
  const known = opened.get(words.name);
  if (known) return known;
  // Each name's words and state fit its own component: that pairing is the registry's, and no type can say it here.
  const { component, createState } = (await loadLessonModule(words.name)) as unknown as LessonModule<
    ActivityWords,
    unknown
  >;
  const saved = words.id ? player.progress.activities[words.trackingId] : undefined;
  const module: OpenModule = {
    component,
    state: createState(words, saved, notesOf(player)),
    report: (report) => reportTo(player, words, report),
  };
  opened.set(words.name, module);
  return module;
}

/** Small exercises have no id: what is done with them stays with the learner. */
function reportTo(player: Player, words: ActivityWords, report: ActivityReport): void {
  if (!words.id) return;
  const before = player.progress.activities[words.trackingId];
  if (sameReport(before, report)) return;
  const done = report.state === 'done';
  player.report(
    words.trackingId,
    report,
    done && report.choices ? choicesInteraction(words, report.choices) : undefined,
  );
}

function sameReport(before: ActivityProgress | undefined, report: ActivityReport): boolean {
  return before?.state === report.state && JSON.stringify(before.choices) === JSON.stringify(report.choices);
}

/** One record for a whole fixed-choice activity: each scene with what was chosen first. */
function choicesInteraction(words: ActivityWords, choices: Readonly<Record<string, string>>): Unrecorded {
  return {
    id: words.trackingId,
    type: 'matching',
    learnerResponse: Object.entries(choices),
    correctResponse:
      words.name === 'which-idea' ? words.scenes.map(({ id, best }) => [id, best[0] ?? ''] as const) : [],
    result: 'neutral',
    description: words.title,
    objectives: [],
    latencySeconds: 0,
  };
}
