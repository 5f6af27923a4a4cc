import type { CommitAnswer, SessionAnswer } from '../api-routes.js';
import { EDITIONS } from '../edition.js';
import type { SessionData } from '../launch-data.js';
import { CallView } from './call-view.js';
import { CommitLine, type Carriers } from './commit-line.js';
import { openInFrame, openInWindow, type CourseWindow } from './course-window.js';
import { createRunTimeApi } from './run-time.js';
import { createEngine } from './scorm-engine.js';

const page = element('launch');
const attemptId = page.dataset['attempt'] ?? '';
const saved = element('saved');
const alertBox = element('alert');
const calls = new CallView(element('call-rows'), document.querySelector<HTMLElement>('.calls-panel') ?? page);
let leaving = false;
let course: CourseWindow | undefined;

void start();

async function start(): Promise<void> {
  window.addEventListener('pagehide', () => (leaving = true), { capture: true });
  // A page out of the browser's memory holds a session that has ended: begin a new one.
  window.addEventListener('pageshow', (event) => event.persisted && location.reload());
  try {
    const response = await fetch(`/api/attempts/${attemptId}/sessions`, { method: 'POST' });
    const answer = (await response.json()) as SessionAnswer;
    if ('session' in answer) play(answer.session);
    else tell(`${answer.problem.what} ${answer.problem.hint}`, 'Not opened');
  } catch {
    tell('The trial room does not answer. See whether it still runs, then load this page again.', 'Not opened');
  }
}

/** The API has to be there before the course, which looks for it as soon as it loads. */
function play(session: SessionData): void {
  const edition = EDITIONS[session.edition];
  const line = new CommitLine(session.sessionId, carriers(), Object.fromEntries(session.data));
  const engine = createEngine({
    edition,
    data: session.data,
    save: (cmi, terminated) => line.save(cmi, terminated),
    onLost: (name, value, errorCode) => calls.add({ call: 'Restore', args: [name, value], result: 'false', errorCode }),
  });
  const api = createRunTimeApi(edition, engine, (call) => {
    calls.add(call);
    if (call.call === edition.calls.initialize) course?.watch();
    if (call.call === edition.calls.terminate && call.result === 'true') finish();
  });
  Object.defineProperty(window, edition.apiName, { value: api });
  saved.textContent = 'Nothing to save yet';
  course =
    page.dataset['where'] === 'window'
      ? openInWindow(element('open-window'), element('open-button'), session.href, attemptId)
      : openInFrame(element('stage'), session.href, document.title);
}

function carriers(): Carriers {
  const address = `/api/attempts/${attemptId}/commit`;
  return {
    now: (body) => {
      const request = new XMLHttpRequest();
      // Synchronous: Commit has to answer "true" or "false" when the store has, and not before.
      request.open('POST', address, false);
      request.setRequestHeader('Content-Type', 'application/json');
      try {
        request.send(body);
      } catch {
        tell(NOT_REACHED, 'Not saved yet');
        return undefined;
      }
      return told(answerOf(request.responseText));
    },
    later: (body) => {
      const taken = navigator.sendBeacon(address, new Blob([body], { type: 'application/json' }));
      if (taken && closing()) saved.textContent = 'Saved on leaving';
      return taken;
    },
    closing,
  };
}

function closing(): boolean {
  return leaving || (course?.closing() ?? false);
}

const NOT_REACHED = 'The last save did not reach the record store. Keep this page open: the course tries again.';
const SUPERSEDED =
  'The course has since been opened in another place, which now keeps the record. You can close this one.';

function answerOf(text: string): CommitAnswer {
  try {
    return JSON.parse(text) as CommitAnswer;
  } catch {
    return { result: 'false', why: 'unreadable' };
  }
}

function told({ result, why }: CommitAnswer): boolean {
  if (result === 'true') {
    alertBox.textContent = '';
    saved.textContent = `Saved at ${new Date().toLocaleTimeString('en-GB')}`;
    return true;
  }
  tell(why === 'superseded' ? SUPERSEDED : NOT_REACHED, 'Not saved');
  return false;
}

function tell(message: string, state: string): void {
  saved.textContent = state;
  alertBox.textContent = message;
}

/** Once the course's own script has returned: it may still be in the middle of its last function. */
function finish(): void {
  if (leaving) return;
  setTimeout(() => {
    course?.remove();
    element('done').hidden = false;
    element('done-title').focus();
  }, 250);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The launch page has no #${id}.`);
  return found;
}
