import type { Course } from '../../src/course/index.js';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Every string of the compiled course, as it may stand on a page: whole, or between two tags of its HTML. */
export class CourseWords {
  readonly #known = new Set<string>();
  readonly #templates: RegExp[] = [];

  constructor(course: Course) {
    this.#take(course);
  }

  /** A text node, or a name read aloud, that the course's authors wrote; `{n}` in their words may stand for anything. */
  has(text: string): boolean {
    const words = tidy(text);
    return this.#hasWhole(words) || this.#hasSentences(words);
  }

  #hasWhole(words: string): boolean {
    return words === '' || this.#known.has(words) || this.#templates.some((template) => template.test(words));
  }

  /** Two of the authors' texts, one after the other in one text node. */
  #hasSentences(words: string): boolean {
    const gaps = words.matchAll(/(?<=[.?!:]”?) (?!·)| · /g);
    return [...gaps].some(
      ({ index, 0: gap }) => this.#hasWhole(words.slice(0, index)) && this.#hasWhole(words.slice(index + gap.length)),
    );
  }

  #take(value: unknown): void {
    if (typeof value === 'string') this.#takeText(value);
    else if (typeof value === 'object' && value !== null) for (const entry of Object.values(value)) this.#take(entry);
  }

  #takeText(text: string): void {
    const named = [...text.matchAll(/ (?:aria-label|alt|title)="([^"]*)"/g)].map(([, name = '']) => name);
    for (const piece of [text.replace(/<[^>]*>/g, ''), ...text.split(/<[^>]*>/), ...named]) {
      const words = tidy(piece.replace(/&([a-z]+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole));
      if (/\{\w+\}/.test(words)) this.#templates.push(templateOf(words));
      else this.#known.add(words);
    }
  }
}

function templateOf(words: string): RegExp {
  const parts = words.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
