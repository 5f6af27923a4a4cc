import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCourse, LOCK_PATH } from '../../src/compiler/index.js';
import { baseCourse } from './fixture-course.js';

/** Keys in alphabetical order, so that the file changes only when the course does. */
function stable(value: unknown): string {
  const sorted = (_: string, entry: unknown): unknown =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry;
  return `${JSON.stringify(value, sorted, 2)}\n`;
}

describe('the base course compiled', () => {
  const { course, lock } = compileCourse(baseCourse());

  it('is tests/golden/course.json', async () => {
    await expect(stable(course)).toMatchFileSnapshot(join(process.cwd(), 'tests/golden/course.json'));
  });

  it('leaves a lock that is complete as it is', () => {
    expect(lock).toBe(baseCourse().find(({ path }) => path === LOCK_PATH)?.text);
  });

  it('gives new ids the next free form, and never a retired one', () => {
    const files = baseCourse().map((file) =>
      file.path === LOCK_PATH ? { ...file, text: '# kept\nCS1_old 00 > -\nCS1_begin 02 > CS1_start\n' } : file,
    );
    const { lock: grown, course: compiled } = compileCourse(files);
    expect(grown).toMatch(/^# kept\nCS1_old 00 > -\nCS1_begin 02 > CS1_start\nMOD0 01\nMOD0_the_kettle 03\n/);
    expect(compiled?.trackingIds.find(({ id }) => id === 'CS1_start')?.short).toBe('02');
  });

  it('is the same whatever the order of its files', () => {
    expect(stable(compileCourse(baseCourse().reverse()).course)).toBe(stable(course));
  });
});
