import type { IdeaWords, MyPrinciplesWords, Worksheet } from '../../src/course/index.js';
import type { NotesBook } from '../contract.js';

export const MOST_PICKS = 3;
const PICKED = 'MP.picked';
const NOTE = 'MP.note';

/** What is picked and written lives in the notes book, to be kept, cleared and taken away with the rest. */
export class MyPrinciplesState {
  readonly words: MyPrinciplesWords;
  readonly notes: NotesBook;
  /** A fourth was asked for. */
  full = $state(false);

  constructor(words: MyPrinciplesWords, notes: NotesBook) {
    this.words = words;
    this.notes = notes;
  }

  /** In the order in which they were picked. */
  get picked(): readonly IdeaWords[] {
    const ids = this.notes.get(PICKED).split(' ');
    return ids.flatMap((id) => this.words.ideas.find((idea) => idea.id === id) ?? []);
  }

  get note(): string {
    return this.notes.get(NOTE);
  }

  set note(text: string) {
    this.notes.set(NOTE, text);
  }

  isPicked(id: string): boolean {
    return this.picked.some((idea) => idea.id === id);
  }

  /** Picks an idea, or puts it back. */
  pick(id: string): void {
    const others = this.picked.map((idea) => idea.id).filter((each) => each !== id);
    const wasPicked = this.isPicked(id);
    this.full = !wasPicked && others.length >= MOST_PICKS;
    if (this.full) return;
    this.notes.set(PICKED, (wasPicked ? others : [...others, id]).join(' '));
  }

  get sheet(): Worksheet {
    const { sheet, card, noteLabel } = this.words;
    return {
      fileName: 'my-practice-principles',
      kicker: sheet.kicker,
      title: card,
      intro: sheet.intro,
      notice: sheet.notice,
      parts: [
        ...this.picked.map(({ tag, line }) => ({ kind: 'field', label: tag, text: line, lines: 1 }) as const),
        { kind: 'field', label: noteLabel, text: this.note, lines: 3 },
      ],
    };
  }
}
