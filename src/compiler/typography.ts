/**
 * Sets straight quotes as “ ” ‘ ’. One character for one, so that positions in the text stay true.
 * Lines that open or close a block, code, tags and link targets keep theirs.
 */
export function setQuotes(text: string): string {
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (fence !== undefined) {
        if (mark?.startsWith(fence)) fence = undefined;
        return line;
      }
      fence = mark;
      return mark !== undefined || line.startsWith(':::') ? line : setLine(line);
    })
    .join('\n');
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const KEPT_OR_QUOTE = /`[^`]*`|\]\([^)]*\)|<[A-Za-z/!][^>]*>|["']/g;
const BEFORE_OPENING = /[\s([{—–*_]/;
const AFTER_CLOSING = /[\s.,;:!?)\]]/;
/** `'90s`: letters are left out, so it is an apostrophe. */
const DECADE = /^\d0s\b/;

function setLine(line: string): string {
  let last = { at: -2, opens: false };
  return line.replace(KEPT_OR_QUOTE, (found, at: number) => {
    if (found.length > 1) return found;
    const before = line[at - 1] ?? ' ';
    const after = line[at + 1] ?? ' ';
    // A quote within a quote opens where the one before it does: "'Yes,' she said."
    const mayOpen = last.at === at - 1 ? last.opens : BEFORE_OPENING.test(before);
    const opens = mayOpen && !AFTER_CLOSING.test(after) && !(found === "'" && DECADE.test(line.slice(at + 1)));
    last = { at, opens };
    if (found === '"') return opens ? '“' : '”';
    return opens ? '‘' : '’';
  });
}
