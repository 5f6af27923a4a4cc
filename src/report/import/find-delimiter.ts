const CANDIDATES = ['\t', ',', ';', '|'] as const;

/** What parts the cells: the candidate that stands most often in the first line, outside quotation marks; none if there is none. */
export function findDelimiter(start: string): string | undefined {
  const line = firstLine(start);
  const counts = CANDIDATES.map((candidate) => line.split(candidate).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? undefined : CANDIDATES[counts.indexOf(most)];
}

/** The first line that is not blank, with what stands in quotation marks left out. */
function firstLine(start: string): string {
  let quoted = false;
  let line = '';
  for (const character of start) {
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted && line.trim() !== '') return line;
    else if (!quoted) line += character;
  }
  return line;
}
