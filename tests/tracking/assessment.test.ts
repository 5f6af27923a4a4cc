import { describe, expect, it } from 'vitest';
import { measureState } from '../../scripts/measure-state.js';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse } from '../../src/compiler/index.js';
import { longestAnswer, responseOf, rightAnswer, type Interaction, type Item } from '../../src/course/index.js';
import { LARGEST_STATE_ALLOWED } from '../../src/tracking/index.js';
import { match, multiple, order, scenario, single, trueFalse } from '../course/items.js';
import { open12, open2004, trackedState } from './samples.js';

const { course } = compileCourse(readCourseSources('.'));
if (!course?.assessment) throw new Error('The course has no assessment.');
const real = course;
const bank = course.assessment.items;
const KINDS = [single, scenario, multiple, trueFalse, match, order].map((kind, index) => kind({ id: `K${index}` }));

function recordOf(item: Item, answer: string): Interaction {
  return { ...responseOf(item, answer), weighting: 1, latencySeconds: 3, at: new Date(2026, 10, 21, 9, 30) };
}

describe('an assessment handed in', () => {
  it.each([
    ['SCORM 1.2', open12],
    ['SCORM 2004', open2004],
  ])('%s: every item of the bank and every type is taken, answered in any way or not at all', async (_, open) => {
    for (const answerOf of [rightAnswer, longestAnswer, () => '']) {
      const { api, page, session } = await open();
      session.update(trackedState({ score: 0.8, success: 'passed', completion: 'completed' }));
      for (const item of [...bank, ...KINDS]) session.record(recordOf(item, answerOf(item)));
      session.flush();
      page.clock.pass(120_000);
      expect(api.log.refusals).toEqual([]);
      const last = bank.length + KINDS.length - 1;
      expect(api.server.get('cmi.interactions.0.id')).toBe(bank[0]?.trackingId);
      expect(api.server.get(`cmi.interactions.${last}.id`)).toBe('FINAL_K5');
    }
  });

  it('says each type in the words of the edition', async () => {
    const lines = async (open: typeof open12 | typeof open2004): Promise<string[]> => {
      const { api, page, session } = await open();
      session.update(trackedState());
      KINDS.forEach((item) => session.record(recordOf(item, rightAnswer(item))));
      session.flush();
      page.clock.pass(60_000);
      return api.log.sets.filter((set) => /type=|_response=|pattern=|result=|weighting=/.test(set));
    };
    const in12 = await lines(open12);
    expect(in12).toEqual(
      expect.arrayContaining([
        'cmi.interactions.2.student_response=a,c,e',
        'cmi.interactions.3.type=true-false',
        'cmi.interactions.3.student_response=f',
        'cmi.interactions.4.correct_responses.0.pattern=a.1,b.2,c.3',
        'cmi.interactions.5.type=sequencing',
        'cmi.interactions.5.student_response=b,d,a,c',
        'cmi.interactions.5.result=correct',
        'cmi.interactions.5.weighting=1',
      ]),
    );
    const in2004 = await lines(open2004);
    expect(in2004).toEqual(
      expect.arrayContaining([
        'cmi.interactions.2.learner_response=a[,]c[,]e',
        'cmi.interactions.3.learner_response=false',
        'cmi.interactions.4.type=matching',
        'cmi.interactions.4.learner_response=a[.]1[,]b[.]2[,]c[.]3',
        'cmi.interactions.5.correct_responses.0.pattern=b[,]d[,]a[,]c',
      ]),
    );
  });

  it('loses nothing else where a run-time has no interactions and no objectives', async () => {
    const without = ['cmi.interactions', 'cmi.objectives'];
    const handedIn = trackedState({
      suspendData: 'handed in',
      completion: 'completed',
      success: 'passed',
      score: 0.8,
      objectives: [{ id: 'LO1', completion: 'completed', success: 'passed', score: 1 }],
    });
    for (const open of [open12, open2004]) {
      const { api, page, session } = await open({ without });
      session.update(handedIn);
      for (const item of bank.slice(0, 15)) session.record(recordOf(item, rightAnswer(item)));
      session.flush();
      page.clock.pass(120_000);
      expect(api.server.get('cmi.suspend_data')).toBe('handed in');
      expect(api.server.get('cmi.core.score.raw') ?? api.server.get('cmi.score.raw')).toBe('80');
      expect(api.server.get('cmi.core.lesson_status') ?? api.server.get('cmi.success_status')).toBe('passed');
    }
  });
});

describe('a better result that the run-time holds', () => {
  it.each([
    ['80', 0.6, '80'],
    ['80', 0.8, '80'],
    ['80', 0.9, '90'],
    ['', 0.6, '60'],
  ])('SCORM 1.2: "%s", then %d, is %s', async (held, score, kept) => {
    const { api, session } = await open12({ server: new Map([['cmi.core.score.raw', held]]) });
    session.update(trackedState({ score }));
    expect(session.flush()).toBe(true);
    expect(api.server.get('cmi.core.score.raw')).toBe(kept);
  });

  it.each([
    ['0.8', 0.6, '0.8'],
    ['0.8', 0.9, '0.9'],
  ])('SCORM 2004: "%s", then %d, is %s', async (held, score, kept) => {
    const server = new Map([
      ['cmi.exit', 'suspend'],
      ['cmi.score.scaled', held],
      ['cmi.score.raw', String(Number(held) * 100)],
    ]);
    const { api, session } = await open2004({ server });
    session.update(trackedState({ score }));
    expect(session.flush()).toBe(true);
    expect(api.server.get('cmi.score.scaled')).toBe(kept);
    expect(api.server.get('cmi.score.raw')).toBe(String(Number(kept) * 100));
  });
});

it('the largest state of the whole course, assessment and all, fits into SCORM 1.2', () => {
  const { characters } = measureState(real);
  expect(characters).toBeGreaterThan(400);
  expect(characters).toBeLessThanOrEqual(LARGEST_STATE_ALLOWED);
});
