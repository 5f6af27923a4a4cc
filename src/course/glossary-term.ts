/** An entry of the word list. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly html: string;
}

/** Words of the list open their meaning when pressed; on a slide and on paper they are words like any others. */
export function withoutTerms(html: string): string {
  return html.replace(/<button\b[^>]*class="term"[^>]*>(.*?)<\/button>/gs, '$1');
}
