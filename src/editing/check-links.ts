import { Places, type Report, type SourceFile } from '../compiler/index.js';

const LINK = /\[([^[\]]+)\]\((https:[^)\s]*)\)/g;
const EMPTY = /^(click )?(here|this|link|this (link|page|website)|more|read more|find out more|website)$/i;

/** A link is often read by itself, in a list of links: its words have to say where it leads. */
export function checkLinks(files: readonly SourceFile[], report: Report): void {
  for (const file of files) {
    if (!file.path.endsWith('.md')) continue;
    const places = new Places(file);
    for (const { 1: words = '', index } of file.text.matchAll(LINK)) {
      if (!EMPTY.test(words.trim()) && !/^(https?:|www\.)/.test(words.trim())) continue;
      const message = `the words of a link do not say where it leads: “${words}”`;
      report.warning(places.at(index), 'link-words', message, 'Name what it opens, such as the title of the page');
    }
  }
}
