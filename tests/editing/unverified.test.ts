import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/compiler/index.js';
import { edit, edited } from './editing-course.js';

const SUPPORT = 'content/support.md';
const SOURCES = 'content/sources.md';

describe('points still to be verified', () => {
  const files = edited().map(({ path, text }) => {
    if (path === SOURCES) return { path, text: `${text.trimEnd()} {unverified: its year}\n` };
    return { path, text: path === SUPPORT ? text.replace('---\n', '---\nunverified: a number\n') : text };
  });

  it('are those of law blocks, sources and support, each with its place', () => {
    expect(edit(files).unverified.map(({ text, span }) => [text, `${span.path}:${span.line}`])).toEqual([
      ['Whether steam counts', 'content/lessons/00-kettles/index.md:32'],
      ['its year', `${SOURCES}:3`],
      ['a number', `${SUPPORT}:2`],
    ]);
  });

  it('are no part of what a learner reads', () => {
    const [, source] = compileCourse(files).course?.sources ?? [];
    expect(source?.html).toBe('Tea Society (2020). <em>Working with leaves</em>.');
  });
});
