import { beforeAll, describe, expect, it } from 'vitest';
import { reportKeyOf } from '../../scripts/report-key.js';
import { outlineOf, NO_PROGRESS, type Course, type Progress } from '../../src/course/index.js';
import { explainState } from '../../src/report/index.js';
import { decodeState, encodeState, type CourseKey } from '../../src/tracking/index.js';
import { compiledCourse } from '../player/open-player.js';
import { DISGUISES, LOSSES, MISCHIEF } from '../tracking/damaged-states.js';
import { SeededRandom } from '../tracking/seeded-random.js';

let course: Course;
let courseKey: CourseKey;
beforeAll(() => {
  course = compiledCourse();
  const { id: courseId, version: courseVersion, shortForms } = outlineOf(course);
  courseKey = { courseId, courseVersion, shortForms };
});

/** Somebody half-way, with some of everything. */
const HALFWAY: Progress = {
  place: 'CS1',
  seen: ['MOD0_welcome', 'MOD0_own_day', 'MOD1_two_stories'],
  leftOut: ['MOD3_fabric'],
  activities: { MOD0_A0: { state: 'started' }, MOD1_A1: { state: 'done', choices: { s1: 'P1' } } },
  answers: { MOD0_KC1: 'c' },
  cases: {
    CS1: { seed: 7, open: true, runs: 2, best: undefined, route: [{ passage: 'start', choice: 'b' }] },
  },
  assessment: {
    tries: 1,
    passed: false,
    best: { LO1: { right: 1, total: 3 }, LO2: { right: 0, total: 0 } },
    sitting: { seed: 1, answers: [{ item: 'FINAL_Q01', answer: '' }], handedIn: false },
  },
};

function stateOf(progress: Progress): string {
  return encodeState(progress, { ...courseKey, sequence: 37, deviceToken: 'secret', interactionOrder: [] });
}

function explained(text: string): string {
  return explainState(decodeState(text, courseKey), course, reportKeyOf(course))
    .flatMap(({ title, lines }) => [title, ...lines])
    .join('\n');
}

describe('a saved state in words', () => {
  it('says where the learner is and what they have done, by the words that they saw', () => {
    const text = explained(stateOf(HALFWAY));
    for (const said of [
      'The seal is right: the record is whole.',
      'Saved 37 times in this attempt.',
      'In the story “A paper every morning”.',
      'Welcome: how risk feels: 2 of 6 pages read.',
      'Which idea is speaking?: done. First choices:',
      'Which of these involves risk? Answer: ',
      'A paper every morning: an ending reached 2 times, 1 decision in the run under way.',
      'Handed in 1 time; not passed yet.',
      'Best result: 1 of 3 right, 33%.',
      'A try is under way: 0 of 1 question answered.',
    ]) {
      expect(text).toContain(said);
    }
    const item = course.lessons[0]?.items.find(({ trackingId }) => trackingId === 'MOD0_KC1');
    expect(item && 'options' in item && text.includes(item.options.find(({ id }) => id === 'c')?.text ?? '?')).toBe(
      true,
    );
    expect(text).not.toMatch(/\bLO2, .* 0 of 0|secret|undefined|\[object/);
  });

  it('says nothing of what is not begun, and lists what is left', () => {
    const text = explained(stateOf({ ...NO_PROGRESS, place: 'MOD0_welcome' }));
    expect(text).toContain('On the page “Welcome”, in the lesson “Welcome: how risk feels”.');
    expect(text).toContain('0% done');
    expect(text.match(/Nothing yet\./g)).toHaveLength(5);
    expect(text).toMatch(/Left to do: .*\n… and \d+ more\./);
  });

  it('leaves it to the learner which stories they take', () => {
    const ofAll = outlineOf(course).stops.flatMap((stop) => (stop.kind === 'case' ? [stop.title] : []));
    expect(explained(stateOf({ ...NO_PROGRESS, place: 'MOD0_welcome' }))).toContain(
      `Left to do: 2 more stories, whichever they like of: ${ofAll.join('; ')}`,
    );
    expect(explained(stateOf(HALFWAY))).toContain(
      `Left to do: 1 more story, whichever they like of: ${ofAll.slice(1).join('; ')}`,
    );
  });

  it('says what was damaged, and what that means', () => {
    const sound = stateOf(HALFWAY);
    expect(explained('')).toContain('There is nothing in it');
    expect(explained('hello')).toContain('not a saved state of this course');
    expect(explained(sound.replace('c:prt', 'c:other'))).toContain('belongs to another course');
    expect(explained(`2${sound.slice(1)}`)).toContain('later course player');
    expect(explained(sound.slice(0, 90))).toContain('The end is missing');
    expect(explained(sound.replace(';p:', ';p:0'))).toContain('the seal does not fit');
    expect(explained(encodeURIComponent(sound))).toContain('was put right');
    expect(explained(`Element,Value\ncmi.suspend_data,${sound}\ncmi.exit,suspend\n`)).toContain('2 of 6 pages read');
  });

  it('names what this version of the course has no more', () => {
    const { MOD0_own_day: _, ...fewer } = courseKey.shortForms;
    const decoded = decodeState(stateOf(HALFWAY), { ...courseKey, shortForms: fewer });
    const [record] = explainState(decoded, course, reportKeyOf(course));
    expect(record?.lines).toContain('1 entry left out: this version of the course does not have them any more.');
  });

  it('never throws, whatever it is given', () => {
    const random = new SeededRandom(3);
    const sound = stateOf(HALFWAY);
    for (const damage of Object.values({ ...DISGUISES, ...LOSSES, ...MISCHIEF })) {
      for (let round = 0; round < 20; round += 1) expect(explained(damage(sound, random))).not.toBe('');
    }
  });
});
