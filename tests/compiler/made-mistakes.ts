import type { SourceFile } from '../../src/compiler/index.js';
import { baseWith } from './fixture-course.js';

const LESSON = 'content/lessons/00-kettles/index.md';

/** Mistakes that no editor or version control would keep as they are, or that are too long to store. */
export const MADE_MISTAKES: Readonly<Record<string, () => SourceFile[]>> = {
  'line-ends': () => baseWith(LESSON, (text) => text.replaceAll('\n', '\r\n').replace('section=stop', 'section=go')),
  'byte-order-mark': () => baseWith(LESSON, (text) => `\uFEFF${text}`.replace('id: MOD0', 'id: mod0')),
  'line-too-long': () =>
    baseWith(LESSON, (text) => text.replace('Somebody pours', `Somebody ${'p'.repeat(1024 ** 2)}`)),
  'too-deep': () => baseWith('content/support.md', (text) => `${text}\n${'>'.repeat(19_000)}\n`),
  // The base has 12 ids, and two characters of base 36 give 1,296 forms.
  'tracking-ids-full': () =>
    baseWith(LESSON, (text) => text + Array.from({ length: 36 ** 2 - 11 }, (_, n) => `\n## Page {#p${n}}\n`).join('')),
};
