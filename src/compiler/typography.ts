/**
 * Sets straight quotes as “ ” ‘ ’. One character for one, so that positions in the text stay true.
 * Lines that open or close a block, code spans and link targets keep theirs.
 */
export function setQuotes(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith(':::') ? line : setLine(line)))
    .join('\n');
}

const KEPT = /(`[^`]*`|\]\([^)]*\))/;

function setLine(line: string): string {
  return line
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : curl(part)))
    .join('');
}

function curl(text: string): string {
  return text.replace(/["']/g, (quote, at: number) => {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const opens = /[\s([{—–*_]/.test(before) && !/[\s.,;:!?)\]]/.test(after);
    if (quote === '"') return opens ? '“' : '”';
    return opens ? '‘' : '’';
  });
}
