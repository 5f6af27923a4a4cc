import type { AssessmentProgress, AssessmentResult, Sitting } from '../course/index.js';
import { SHORT_LENGTH, type ShortForms } from './short-forms.js';
import { entriesIn, type SectionReader } from './state-sections.js';
import { packId, packNumber, unpackId, unpackNumber } from './state-text.js';

const TRY_CHARACTERS = 2;
const SEED_CHARACTERS = 3;

/**
 * `n2.LO1-22,LO2-12.hzzz.07b-0ace-0b`: `p` once passed, else `n`, and how often it was handed in; the best result,
 * right and total of each outcome; `u` while the try is under way, `h` once handed in, and its seed; its questions, each
 * with its answer.
 */
export function writeAssessment(progress: AssessmentProgress | undefined, forms: ShortForms): string {
  if (!progress) return '';
  const { tries, passed, best, sitting } = progress;
  const fields = [(passed ? 'p' : 'n') + packNumber(tries, TRY_CHARACTERS), writeResult(best)];
  return [...fields, ...(sitting ? writeSitting(sitting, forms) : [])].join('.');
}

function writeResult(result: AssessmentResult = {}): string {
  return Object.entries(result)
    .flatMap(([objective, { right, total }]) => {
      const packed = packId(objective);
      return packed ? [`${packed}-${packNumber(right, 1)}${packNumber(total, 1)}`] : [];
    })
    .join(',');
}

function writeSitting({ seed, answers, handedIn }: Sitting, forms: ShortForms): string[] {
  const asked = answers.flatMap(({ item, answer }) => {
    const short = forms.shortOf(item);
    return short ? [short + (packId(answer) ?? '')] : [];
  });
  return [(handedIn ? 'h' : 'u') + packNumber(seed, SEED_CHARACTERS), asked.join('-')];
}

export function readAssessment(body: string, reader: SectionReader): AssessmentProgress | undefined {
  if (body === '') return undefined;
  const [head = '', best = '', ...sitting] = body.split('.');
  const tries = unpackNumber(head.slice(1), TRY_CHARACTERS);
  if (tries === undefined || !/^[np]/.test(head)) {
    reader.spoilt();
    return undefined;
  }
  const result = readResult(best, reader);
  return {
    tries,
    passed: head.startsWith('p'),
    best: Object.keys(result).length > 0 ? result : undefined,
    sitting: sitting.length === 0 ? undefined : readSitting(sitting, reader),
  };
}

function readResult(text: string, reader: SectionReader): AssessmentResult {
  return Object.fromEntries(
    entriesIn(text).flatMap((entry) => {
      const [, packed = '', rightText = '', totalText = ''] = /^([A-Za-z0-9~]+)-(.)(.)$/.exec(entry) ?? [];
      const objective = unpackId(packed);
      const right = unpackNumber(rightText, 1);
      const total = unpackNumber(totalText, 1);
      if (objective === undefined || right === undefined || total === undefined || right > total) {
        reader.spoilt();
        return [];
      }
      return [[objective, { right, total }] as const];
    }),
  );
}

function readSitting([head = '', asked = '', ...more]: readonly string[], reader: SectionReader): Sitting | undefined {
  const seed = unpackNumber(head.slice(1), SEED_CHARACTERS);
  if (seed === undefined || !/^[uh]/.test(head) || more.length > 0) {
    reader.spoilt();
    return undefined;
  }
  const answers = asked.split('-').flatMap((entry) => {
    const kept = entry.slice(SHORT_LENGTH);
    const answer = kept === '' ? '' : unpackId(kept);
    if (entry.length < SHORT_LENGTH || answer === undefined) {
      reader.spoilt();
      return [];
    }
    const item = reader.idOf(entry.slice(0, SHORT_LENGTH));
    return item === undefined ? [] : [{ item, answer }];
  });
  return answers.length === 0 ? undefined : { seed, answers, handedIn: head.startsWith('h') };
}
