import { flushSync, mount, unmount } from 'svelte';
import type { Worksheet } from '../src/course/index.js';
import PrintSheet from './PrintSheet.svelte';

/** Some browsers open their dialog a moment after they were asked. */
const PATIENCE_MS = 1_000;

/**
 * Prints the sheet, and nothing else of the page. A frame without leave to print does nothing at all, and says nothing.
 * @param date in words; empty for a blank sheet
 * @returns whether the browser took it up
 */
export async function printSheet(sheet: Worksheet, date: string): Promise<boolean> {
  const root = document.documentElement;
  const target = document.createElement('div');
  target.className = 'for-paper';
  document.body.append(target);
  const mounted = mount(PrintSheet, { target, props: { sheet, date } });
  flushSync();
  const title = document.title;
  // Browsers name the file after it.
  document.title = sheet.title;
  root.dataset['paper'] = '';
  const printing = { begun: false };
  const begin = (): void => void (printing.begun = true);
  const end = (): void => {
    delete root.dataset['paper'];
    document.title = title;
    removeEventListener('beforeprint', begin);
    void unmount(mounted);
    target.remove();
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end, { once: true });
  window.print();
  if (!printing.begun) await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  if (printing.begun) return true;
  removeEventListener('afterprint', end);
  end();
  return false;
}
