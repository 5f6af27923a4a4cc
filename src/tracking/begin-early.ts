import { findApi } from './find-api.js';
import { LmsApi, type FoundApi } from './lms-api.js';

/** Where the page's first lines leave the session for the course's script, which comes later. */
const PLACE = 'courseRunTime';

/**
 * Opens the session before the course's script has come: on a slow line that is most of the time until a learner's
 * presence is known. A run-time that is not there yet, or answers no, is asked again later in the usual way.
 */
export function beginEarly(window: object, edition: string | undefined): void {
  if (edition !== 'scorm12' && edition !== 'scorm2004') return;
  const found = findApi({ window, editions: [edition] });
  if (found && new LmsApi(found).initialize()) Reflect.set(window, PLACE, { ...found, begun: true });
}

/** The session begun early, given once: a second reader must begin its own. */
export function takeEarly(window: object): FoundApi | undefined {
  const found: unknown = Reflect.get(window, PLACE);
  Reflect.deleteProperty(window, PLACE);
  return isFound(found) ? found : undefined;
}

function isFound(value: unknown): value is FoundApi {
  return typeof value === 'object' && value !== null && 'edition' in value && 'object' in value;
}
