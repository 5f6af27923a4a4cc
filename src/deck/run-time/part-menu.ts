import type { RunningOrder } from '../live/deck-data.js';
import { MENU_WORDS } from '../words.js';

/** A dialog that goes to a part of the session, and switches single letter keys off (WCAG 2.1.4). */
export class PartMenu {
  readonly #dialog = document.createElement('dialog');
  readonly #letters: HTMLInputElement;

  constructor({ parts }: RunningOrder, show: (slide: string) => void) {
    this.#dialog.className = 'part-menu';
    this.#dialog.setAttribute('aria-label', MENU_WORDS.title);
    const list = document.createElement('ol');
    list.append(...parts.map(({ title, slides }) => this.#item(title, () => show(slides[0]?.id ?? ''))));
    this.#letters = document.createElement('input');
    this.#letters.type = 'checkbox';
    this.#letters.checked = true;
    const label = document.createElement('label');
    label.append(this.#letters, ` ${MENU_WORDS.keysOn}`);
    const again = document.createElement('a');
    again.href = '?';
    again.textContent = MENU_WORDS.startAgain;
    const close = button(MENU_WORDS.close, () => this.#dialog.close());
    this.#dialog.append(list, label, again, close);
    document.body.append(this.#dialog);
  }

  get lettersOn(): boolean {
    return this.#letters.checked;
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  open(): void {
    this.#dialog.showModal();
  }

  #item(words: string, onPress: () => void): HTMLElement {
    const item = document.createElement('li');
    item.append(
      button(words, () => {
        this.#dialog.close();
        onPress();
      }),
    );
    return item;
  }
}

function button(words: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', onPress);
  return element;
}
