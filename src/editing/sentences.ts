/** A sentence, and where in its text it begins. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** A stop, with quotation marks or brackets that close with it, before what can begin a sentence. */
const STOP = /[.!?…]+["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu;
const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** Titles of Acts, and how judgments are cited: exact names, which no plainer word can stand for. */
const LEGAL_NAME =
  /(?:\p{Lu}[\p{L}’-]*(?:,? (?:and|of|for|with|in|the))* |\(\p{Lu}[^()]*\) )+Act\b(?: \([^()]*\))?(?: \d{4})?|\[\d{4}\] [A-Z]+ \d+/gu;

export function sentencesOf(text: string): Sentence[] {
  let start = 0;
  const sentences: Sentence[] = [];
  for (const stop of [...text.matchAll(STOP), undefined]) {
    const end = stop ? stop.index + stop[0].length : text.length;
    const sentence = text.slice(start, end).trimEnd();
    if (sentence !== '') sentences.push({ text: sentence, start });
    start = end;
  }
  return sentences;
}

export function legalNamesIn(text: string): Sentence[] {
  return [...text.matchAll(LEGAL_NAME)].map(({ 0: name, index }) => ({ text: name, start: index }));
}

export function withoutLegalNames(text: string): string {
  return text.replace(LEGAL_NAME, '');
}

/** Words as people count them; the title of an Act counts as one. */
export function wordsOf(text: string): string[] {
  return text.replace(LEGAL_NAME, 'Act').match(WORD) ?? [];
}

/** Stretches in double quotation marks: what somebody said, or a phrase that is spoken of. */
export function quotedStretches(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/"[^"]*"|“[^”]*”/g)].map(({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }));
}
