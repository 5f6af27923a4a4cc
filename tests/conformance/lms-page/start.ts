import { engineOf } from './engines.js';
import { API_OBJECT, CALL_NAMES, type CallName, type LaunchData, type SeenCall, type Told } from './launch.js';
import { troubled, type RunTime } from './troubled.js';

/** The launch page of every profile: builds the run-time, then shows the course in a frame. */
const launch = JSON.parse(document.getElementById('launch')?.textContent ?? '') as LaunchData;
const { profile, values, course } = launch;
const calls: SeenCall[] = [];
let finished = false;
let closing = false;
let toldCalls = 0;
let toldValues = values;
let before = 0;
/** As soon as anything the learner did could be answered: a timer that is long due may come before a mere message. */
const turnOver = (): void => void scheduler.postTask(() => (before = 0), { priority: 'user-blocking' });

const trouble = launch.troubled ? (profile.trouble ?? {}) : {};
const runTime = troubled(engineOf(profile, values, store), trouble, profile.edition);
Reflect.set(window, API_OBJECT[profile.edition], watched(runTime));
Reflect.set(window, 'lms', { calls });
addEventListener('pagehide', () => (closing = true), { capture: true });

const frame = document.createElement('iframe');
frame.title = 'Course';
frame.src = course;
document.body.append(frame);
frame.addEventListener('load', () =>
  frame.contentWindow?.addEventListener('pagehide', () => (closing = true), { capture: true }),
);

function watched(api: RunTime): Record<string, (...args: string[]) => unknown> {
  const named = Object.entries(CALL_NAMES[profile.edition]) as [CallName, string][];
  return Object.fromEntries(
    named.map(([name, wire]) => [
      wire,
      (...args: string[]): unknown => {
        const seen = { name, element: args[0] ?? '', value: args[1] ?? '', before: closing || isHidden() ? 0 : before };
        if (before === 0) turnOver();
        before += 1;
        const note = (answer: string): void => {
          calls.push({ ...seen, answer });
          finished ||= name === 'finish';
          if (name === 'finish' || (closing && name === 'commit')) tell({});
        };
        try {
          const answer = api[name](...args);
          note(String(answer));
          return answer;
        } catch (error) {
          note('thrown');
          throw error;
        }
      },
    ]),
  );
}

/** Nobody waits for an answer of a page that is out of sight. */
function isHidden(): boolean {
  return frame.contentDocument?.visibilityState === 'hidden';
}

function store(stored: Readonly<Record<string, string>>): boolean {
  const { truncatesAt } = trouble;
  const state = stored['cmi.suspend_data'] ?? '';
  const kept = truncatesAt === undefined ? stored : { ...stored, 'cmi.suspend_data': state.slice(0, truncatesAt) };
  // A closing page may send 64 KiB at most, all requests together.
  const news = Object.entries(kept).filter(([element, value]) => toldValues[element] !== value);
  const taken = tell({ values: Object.fromEntries(news) });
  if (taken) toldValues = kept;
  return taken;
}

/** As LMSs do: by a request that blocks, and by a beacon once the page closes, when browsers forbid the former. */
function tell(saved: Pick<Told, 'values'>): boolean {
  const body = JSON.stringify({ ...saved, calls: calls.slice(toldCalls), from: toldCalls, finished } satisfies Told);
  toldCalls = calls.length;
  if (closing) return navigator.sendBeacon(launch.store, body);
  const request = new XMLHttpRequest();
  request.open('POST', launch.store, false);
  request.send(body);
  return request.status === 200;
}
