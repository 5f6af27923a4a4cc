import { describe, expect, it } from 'vitest';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse } from '../../src/compiler/index.js';
import { fill } from '../../src/ui/fill.js';

const activities = compileCourse(readCourseSources('.')).course?.lessons.flatMap((lesson) => lesson.activities) ?? [];

describe('what an activity says of its minutes', () => {
  it.each(activities.map((words) => [words.trackingId, words] as const))('%s', (_, { note, minutes }) => {
    const said = fill(note, { n: minutes });
    expect(said).toMatch(minutes === 1 ? /\b1 minute\b/ : new RegExp(`\\b${minutes} minutes\\b`));
  });
});
