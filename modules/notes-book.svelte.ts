import { SvelteMap } from 'svelte/reactivity';
import type { NotesBook } from './contract.js';

/** Where a learner may have their notes kept: one place on the device, theirs alone. Never throws. */
export interface NotesDevice {
  /** Undefined where nothing is kept. */
  readonly read: () => Readonly<Record<string, string>> | undefined;
  /** @returns whether the device has kept them */
  readonly write: (notes: Readonly<Record<string, string>>) => boolean;
  readonly remove: () => void;
}

/** In memory, until a device is attached and the learner asks for it. */
export class OwnNotesBook implements NotesBook {
  readonly #written = new SvelteMap<string, string>();
  #device = $state.raw<NotesDevice | undefined>();
  #on = $state(false);
  #refused = $state(false);

  get attached(): boolean {
    return this.#device !== undefined;
  }

  /** What was kept comes back; what has been written since wins. */
  attach(device: NotesDevice): void {
    this.#device = device;
    const kept = device.read();
    this.#on = kept !== undefined;
    for (const [key, text] of Object.entries(kept ?? {})) if (!this.#written.has(key)) this.#written.set(key, text);
  }

  get empty(): boolean {
    return this.#written.size === 0;
  }

  get keeping(): NotesBook['keeping'] {
    if (!this.#device) return 'never';
    return this.#on ? 'on' : 'off';
  }

  get refused(): boolean {
    return this.#refused;
  }

  get(key: string): string {
    return this.#written.get(key) ?? '';
  }

  set(key: string, text: string): void {
    if (text === '') this.#written.delete(key);
    else this.#written.set(key, text);
    if (this.#on) this.#write();
  }

  keep(on: boolean): void {
    if (on) {
      this.#write();
      this.#on = !this.#refused;
    } else {
      this.#forget();
    }
  }

  clear(): void {
    this.#written.clear();
    this.#forget();
  }

  #write(): void {
    this.#refused = !this.#device?.write(Object.fromEntries(this.#written));
  }

  #forget(): void {
    this.#device?.remove();
    this.#on = false;
    this.#refused = false;
  }
}

/** A book of its own, in memory alone. */
export function createNotesBook(): OwnNotesBook {
  return new OwnNotesBook();
}
