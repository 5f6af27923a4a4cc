/** One thing that is pressed, or typed into, by what a person or a screen reader would call it. */
export interface Press {
  readonly role: 'button' | 'link' | 'checkbox' | 'radio' | 'textbox' | 'disclosure';
  /** The whole name. */
  readonly name: string;
  /** Typed into a textbox. */
  readonly type?: string;
}

/** Gives up after so many milliseconds: the part with the page may still be on its way. */
const PATIENCE = 5_000;

/**
 * Presses one after the other, each as soon as it is there.
 * @throws when one finds nothing to press
 */
export async function performPresses<Target>(
  presses: readonly Press[],
  find: (press: Press) => Target | undefined,
  act: (target: Target, press: Press) => void,
  patience = PATIENCE,
): Promise<void> {
  for (const press of presses) {
    const target = await until(() => find(press), patience);
    if (target === undefined) throw new Error(`A press of the gallery finds no ${press.role} "${press.name}".`);
    act(target, press);
  }
}

/** What `look` gives as soon as it gives something; undefined when patience ends. */
export async function until<T>(look: () => T | undefined, patience = PATIENCE): Promise<T | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found !== undefined || performance.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

const SELECTORS: Readonly<Record<Press['role'], string>> = {
  button: 'button',
  link: 'a[href]',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  textbox: 'input[type="text"]',
  disclosure: 'summary',
};

/** The first that is shown and is called so. */
export function findOnPage({ role, name }: Press): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(SELECTORS[role])];
  return all.find((element) => element.checkVisibility() && nameOf(element) === name);
}

export function actOnPage(element: HTMLElement, { type }: Press): void {
  if (type === undefined || !(element instanceof HTMLInputElement)) return element.click();
  element.value = type;
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
  return (element.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
}
