import { authorIdOf, trackingIdOf, type CaseProgress, type CaseResult, type Decision } from '../course/index.js';
import { SHORT_LENGTH, type ShortForms } from './short-forms.js';
import { entriesIn, type SectionReader } from './state-sections.js';
import { packId, packNumber, unpackId, unpackNumber } from './state-text.js';

const SEED_CHARACTERS = 3;
const RUN_CHARACTERS = 2;
const PERCENT_CHARACTERS = 2;

/**
 * `3k.1z9.o2.3t2s.3la-3mc`: the case; seed; `o` while the last decision is open, else `c`, and the number of runs; best
 * ending and its percentage; the route so far, passage and letter.
 */
export function writeCases(cases: Readonly<Record<string, CaseProgress>>, forms: ShortForms): string {
  return Object.entries(cases)
    .flatMap(([caseId, progress]) => {
      const short = forms.shortOf(caseId);
      return short ? [[short, ...writeCase(caseId, progress, forms)].join('.')] : [];
    })
    .join(',');
}

function writeCase(caseId: string, { seed, open, runs, best, route }: CaseProgress, forms: ShortForms): string[] {
  const shortOf = (passage: string): string | undefined => forms.shortOf(trackingIdOf(caseId, passage));
  const ending = best && shortOf(best.ending);
  const decisions = route.map(({ passage, choice }) => [shortOf(passage), packId(choice)]);
  // A route with a hole in it cannot be walked again: it is kept whole or not at all.
  const whole = decisions.every((decision) => !decision.includes(undefined));
  return [
    packNumber(seed, SEED_CHARACTERS),
    (open && whole ? 'o' : 'c') + packNumber(runs, RUN_CHARACTERS),
    ending ? ending + packNumber(best.percent, PERCENT_CHARACTERS) : '',
    whole ? decisions.map((decision) => decision.join('')).join('-') : '',
  ];
}

export function readCases(body: string, reader: SectionReader): Record<string, CaseProgress> {
  return Object.fromEntries(
    entriesIn(body).flatMap((entry) => {
      const [short = '', ...fields] = entry.split('.');
      if (fields.length !== 4) {
        reader.spoilt();
        return [];
      }
      const caseId = reader.idOf(short);
      if (caseId === undefined) return [];
      const progress = readCase(caseId, fields, reader);
      return progress ? [[caseId, progress] as const] : [];
    }),
  );
}

function readCase(caseId: string, fields: readonly string[], reader: SectionReader): CaseProgress | undefined {
  const [seedText = '', runText = '', bestText = '', routeText = ''] = fields;
  const seed = unpackNumber(seedText, SEED_CHARACTERS);
  const runs = unpackNumber(runText.slice(1), RUN_CHARACTERS);
  const opening = runText.slice(0, 1);
  if (seed === undefined || runs === undefined || !'oc'.includes(opening)) {
    reader.spoilt();
    return undefined;
  }
  const route = readRoute(caseId, routeText, reader);
  return { seed, open: opening === 'o' && route.length > 0, runs, best: readBest(caseId, bestText, reader), route };
}

function readBest(caseId: string, text: string, reader: SectionReader): CaseResult | undefined {
  if (text === '') return undefined;
  const percent = unpackNumber(text.slice(SHORT_LENGTH), PERCENT_CHARACTERS);
  if (percent === undefined || percent > 100) {
    reader.spoilt();
    return undefined;
  }
  const ending = passageOf(caseId, text.slice(0, SHORT_LENGTH), reader);
  return ending === undefined ? undefined : { ending, percent };
}

/** A route over a passage that is gone starts again from the beginning: half a route is none. */
function readRoute(caseId: string, text: string, reader: SectionReader): Decision[] {
  if (text === '') return [];
  const route: Decision[] = [];
  for (const part of text.split('-')) {
    const choice = unpackId(part.slice(SHORT_LENGTH));
    if (choice === undefined) reader.spoilt();
    const passage = choice === undefined ? undefined : passageOf(caseId, part.slice(0, SHORT_LENGTH), reader);
    if (passage === undefined || choice === undefined) return [];
    route.push({ passage, choice });
  }
  return route;
}

function passageOf(caseId: string, short: string, reader: SectionReader): string | undefined {
  const id = reader.idOf(short);
  if (id === undefined) return undefined;
  const passage = authorIdOf(id, caseId);
  if (passage === undefined) reader.spoilt();
  return passage;
}
