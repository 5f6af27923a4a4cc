import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse, LOCK_PATH } from '../../src/compiler/index.js';
import { formatDiagnostic } from '../../src/course/index.js';
import { hashedShingles } from '../../scripts/hashed-shingles.js';

const files = readCourseSources('.');
const { course, lock, diagnostics } = compileCourse(files);

describe('the course itself', () => {
  it('has no mistakes', () => {
    expect(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic))).toEqual([]);
    expect(course).toBeDefined();
  });

  it('has every tracking id in its lock', () => {
    expect(readFileSync(LOCK_PATH, 'utf8')).toBe(lock);
    const locked = lock
      .trim()
      .split('\n')
      .map((line) => line.split(' > ').at(-1)?.split(' ')[0]);
    expect(course?.trackingIds.filter(({ id }) => !locked.includes(id))).toEqual([]);
  });

  it('says nothing in eight words running of the texts that it started from', () => {
    const seeds = new Set(readFileSync('tests/fixtures/seed-shingles.txt', 'utf8').trim().split('\n'));
    expect(seeds.size).toBeGreaterThan(1000);
    // A source goes by its own title.
    const untitled = files.map((file) => ({
      ...file,
      text: file.path === 'content/sources.md' ? file.text.replace(/(?<!\*)\*[^*\n]+\*(?!\*)/g, '') : file.text,
    }));
    const shared = untitled.flatMap(({ path, text }) =>
      [...hashedShingles(text)].filter(([hash]) => seeds.has(hash)).map(([, words]) => `${path}: ${words}`),
    );
    expect(shared).toEqual([]);
  });
});
