import { EDITIONS, type EditionId } from './edition.js';
import type { LaunchManifest } from './read-manifest.js';
import type { Attempt } from './store/store.js';

/** What the launch page needs to open the run-time. `data` is in the order in which it can be set. */
export interface SessionData {
  readonly edition: EditionId;
  readonly sessionId: string;
  /** Address of the course's starting page. */
  readonly href: string;
  readonly data: readonly (readonly [element: string, value: string])[];
}

type Past = Pick<Attempt, 'edition' | 'learner' | 'cmi' | 'terminated'>;

/** In 2004, ending with any exit but `suspend` ends the attempt (RTE 4.2.8): the next launch starts an empty one. */
export function hasEnded({ edition, terminated, cmi }: Pick<Past, 'edition' | 'terminated' | 'cmi'>): boolean {
  const { endsUnlessSuspended, elements } = EDITIONS[edition];
  return endsUnlessSuspended && terminated && cmi[elements.exit] !== 'suspend';
}

/** The data model with which a session begins: what was saved, and what an LMS itself says. */
export function launchData(past: Past, manifest: LaunchManifest): SessionData['data'] {
  const { elements, sessionOnly } = EDITIONS[past.edition];
  const own: readonly (readonly [string | undefined, string])[] = [
    [elements.learnerId, past.learner.id],
    [elements.learnerName, past.learner.name],
    [elements.entry, entryOf(past)],
    [elements.mode, 'normal'],
    [elements.credit, 'credit'],
    [elements.launchData, manifest.launchData],
    [elements.passMark, manifest.passMark],
    [elements.maxTimeAllowed, manifest.maxTimeAllowed],
    [elements.timeLimitAction, manifest.timeLimitAction],
    [elements.completionThreshold, manifest.completionThreshold],
  ];
  const ownElements = new Set(own.map(([element]) => element));
  const declared = manifest.objectiveIds.map((id, index) => [`cmi.objectives.${index}.id`, id] as const);
  const saved = Object.entries({ ...Object.fromEntries(declared), ...past.cmi })
    .filter(([element, value]) => value !== '' && !ownElements.has(element) && !sessionOnly.includes(element))
    .sort(([a], [b]) => inSettingOrder(a, b));
  return [...own.filter(isGiven), ...saved];
}

function isGiven(pair: readonly [string | undefined, string]): pair is readonly [string, string] {
  return pair[0] !== undefined && pair[1] !== '';
}

/** 1.2 RTE 3.4.4 (cmi.core.entry), 2004 RTE 4.2.7: first, after a suspend, or neither. */
function entryOf({ edition, cmi }: Past): string {
  if (Object.keys(cmi).length === 0) return 'ab-initio';
  return cmi[EDITIONS[edition].elements.exit] === 'suspend' ? 'resume' : '';
}

/** Indexes by number (10 after 9, as no gap is allowed); within an entry, the id first, then the type on which others depend. */
function inSettingOrder(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = partOrder(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

const FIRST = ['id', 'type'];

function partOrder(a: string, b: string): number {
  if (a === b) return 0;
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
  const [left, right] = [a, b].map((part) => (FIRST.includes(part) ? FIRST.indexOf(part) : FIRST.length));
  return (left ?? 0) - (right ?? 0) || (a < b ? -1 : 1);
}
