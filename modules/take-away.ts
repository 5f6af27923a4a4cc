import { flushSync, mount, unmount } from 'svelte';
import type { Reminder, Worksheet } from '../src/course/index.js';
import PrintSheet from './PrintSheet.svelte';

/** The ways out of the page, fetched with the first that a learner takes. Nothing is sent: files are made here. */

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

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @returns the file's name */
export async function saveWordDocument(sheet: Worksheet, dateLine: string): Promise<string> {
  const { loadWordDocument } = await import('../src/takeaway/index.js');
  const { renderWordDocument } = await loadWordDocument();
  const language = document.documentElement.lang;
  return save(`${sheet.fileName}.docx`, WORD, await renderWordDocument(sheet, { dateLine, language }));
}

/** @returns the file's name */
export async function saveReminders(reminders: readonly Reminder[], sheet: Worksheet): Promise<string> {
  const { renderCalendar } = await import('../src/takeaway/index.js');
  const ids = reminders.map(() => crypto.getRandomValues(new Uint32Array(4)).join('-'));
  const file = renderCalendar(reminders, { maker: sheet.kicker, now: new Date(), ids });
  return save(`${sheet.fileName}.ics`, 'text/calendar', file);
}

/** A browser says nothing of what becomes of a download, and a frame without leave for it drops it. */
function save(name: string, type: string, file: BlobPart): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type }));
  link.download = name;
  link.click();
  // Not at once: some browsers read the file a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
