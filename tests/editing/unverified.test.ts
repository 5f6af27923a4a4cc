import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/compiler/index.js';
import { edit, edited } from './editing-course.js';

const SOURCES = 'content/sources.md';

describe('points still to be verified', () => {
  const files = edited().map((file) =>
    file.path === SOURCES ? { ...file, text: file.text.trimEnd() + ' {unverified: its year}\n' } : file,
  );

  it('are those of law blocks and of sources, each with its place', () => {
    expect(edit(files).unverified.map(({ text, span }) => [text, `${span.path}:${span.line}`])).toEqual([
      ['Whether steam counts', 'content/lessons/00-kettles/index.md:32'],
      ['its year', `${SOURCES}:3`],
    ]);
  });

  it('are no part of what a learner reads', () => {
    const [, source] = compileCourse(files).course?.sources ?? [];
    expect(source?.html).toBe('Tea Society (2020). <em>Working with leaves</em>.');
  });
});
