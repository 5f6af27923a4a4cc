import { describe, expect, it } from 'vitest';
import { drain, LmsApi, Scorm12Port } from '../../src/tracking/index.js';
import { choice, open12, trackedState } from './samples.js';
import { StrictApi12 } from './strict-api-12.js';

describe('SCORM 1.2: opening', () => {
  it('reads the launch, leaves a resumable attempt at once, and stays within the budget', async () => {
    const { api, session } = await open12({ name: 'Clarke, Winston', mastery: '80' });
    expect(session).toMatchObject({ learnerName: 'Winston Clarke', mode: 'normal', credit: true, tracked: true });
    expect(session.masteryScore).toBe(0.8);
    expect(api.log.sets).toEqual(['cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete']);
    expect(api.log.count('get')).toBeLessThanOrEqual(12);
    expect(api.log.count('commit')).toBe(1);
    expect(api.log.refusals).toEqual([]);
  });

  it('carries on in a session that is open already, and only then', () => {
    const api = new StrictApi12();
    api.LMSInitialize('');
    expect(drain(new Scorm12Port(new LmsApi({ edition: 'scorm12', object: api })).open())).toBeDefined();
    api.LMSFinish('');
    expect(drain(new Scorm12Port(new LmsApi({ edition: 'scorm12', object: api })).open())).toBeUndefined();
  });
});

describe('SCORM 1.2: review', () => {
  it('writes nothing, whoever asks', () => {
    const api = new StrictApi12({ mode: 'review' });
    const port = new Scorm12Port(new LmsApi({ edition: 'scorm12', object: api }));
    drain(port.open());
    expect(port.cost({ kind: 'savedState', text: 'x' })).toBe(0);
    expect(drain(port.write({ kind: 'savedState', text: 'x' }))).toBe('accepted');
    expect(drain(port.commit())).toBe(true);
    expect(api.log.count('set') + api.log.count('commit')).toBe(0);
  });
});

describe('SCORM 1.2: writing', () => {
  it('writes everything in a form that a strict run-time takes', async () => {
    const { api, session } = await open12();
    session.update(
      trackedState({
        completion: 'completed',
        success: 'passed',
        score: 2 / 3,
        objectives: [{ id: 'CS1', completion: 'completed', success: 'unknown', score: 0.75 }],
      }),
    );
    session.record(choice());
    session.record(
      choice({
        id: 'CS1_start',
        type: 'matching',
        learnerResponse: [
          ['a', '2'],
          ['b', '5'],
        ],
        correctResponse: [],
        result: 2 / 3,
      }),
    );
    expect(session.end({ exit: true })).toBe(true);
    expect(api.log.refusals).toEqual([]);
    const held = Object.fromEntries(api.server);
    expect(held).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.lesson_location': 'MOD0_welcome',
      'cmi.core.score.raw': '66.67',
      'cmi.core.exit': 'suspend',
      'cmi.core.session_time': '00:00:00.00',
      'cmi.objectives.0.id': 'CS1',
      'cmi.objectives.0.status': 'completed',
      'cmi.objectives.0.score.raw': '75',
      'cmi.interactions.0.id': 'MOD1_KC1',
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.objectives.1.id': 'LO2',
      'cmi.interactions.0.time': '09:30:00',
      'cmi.interactions.0.correct_responses.0.pattern': 'c',
      'cmi.interactions.0.student_response': 'a',
      'cmi.interactions.0.result': 'wrong',
      'cmi.interactions.0.latency': '00:00:12.35',
      'cmi.interactions.1.student_response': 'a.2,b.5',
      'cmi.interactions.1.result': '0.6666667',
    });
    expect(held).not.toHaveProperty('cmi.interactions.1.correct_responses.0.pattern');
  });

  it('sets the lowest and highest score before the score', async () => {
    const { api, session } = await open12();
    session.update(trackedState({ score: 0.8 }));
    session.flush();
    expect(api.log.sets.filter((set) => set.includes('score'))).toEqual([
      'cmi.core.score.min=0',
      'cmi.core.score.max=100',
      'cmi.core.score.raw=80',
    ]);
  });

  it('fits 4,096 characters, and says so when a run-time refuses one more', async () => {
    const fits = await open12();
    fits.session.update(trackedState({ suspendData: 'x'.repeat(4_096) }));
    expect(fits.session.flush()).toBe(true);
    const over = await open12();
    over.session.update(trackedState({ suspendData: 'x'.repeat(4_097) }));
    expect(over.session.flush()).toBe(false);
  });

  it('keeps a bookmark within 255 characters', async () => {
    const { api, session } = await open12();
    session.update(trackedState({ location: 'x'.repeat(256) }));
    session.flush();
    expect(api.log.refusals).toEqual([]);
    expect(api.server.get('cmi.core.lesson_location')).toHaveLength(255);
  });

  it('does without the optional parts of the standard', async () => {
    const without = [
      'cmi.objectives',
      'cmi.interactions',
      'cmi.core.score.min',
      'cmi.core.score.max',
      'cmi.student_data',
    ];
    const { api, page, session } = await open12({ without });
    const state = trackedState({
      score: 0.5,
      objectives: [{ id: 'LO1', completion: 'completed', success: 'unknown', score: 1 }],
    });
    session.update(state);
    session.record(choice());
    expect(session.flush()).toBe(true);
    page.clock.pass(5_000);
    expect(api.server.get('cmi.core.score.raw')).toBe('50');
    api.log.clear();
    session.update(trackedState({ ...state, suspendData: 'next' }));
    session.flush();
    page.clock.pass(5_000);
    expect(api.log.sets).toEqual(['cmi.suspend_data=next']);
  });
});

describe('SCORM 1.2: a status never falls', () => {
  it.each(['passed', 'completed', 'failed'])('leaves a stored "%s" when less is known', async (status) => {
    const server = new Map([['cmi.core.lesson_status', status]]);
    const { api, session } = await open12({ server });
    session.update(trackedState());
    session.flush();
    expect(api.log.sets.filter((set) => set.includes('lesson_status'))).toEqual([]);
  });

  it('does not take back what it said in the same session, even after a refused commit', async () => {
    const { api, session } = await open12();
    session.update(trackedState({ completion: 'completed', success: 'passed' }));
    api.online = false;
    session.flush();
    session.update(trackedState({ suspendData: 'later' }));
    api.online = true;
    session.flush();
    expect(api.server.get('cmi.core.lesson_status')).toBe('passed');
  });

  it('leaves an objective that a former session completed', async () => {
    const server = new Map([
      ['cmi.core.lesson_status', 'incomplete'],
      ['cmi.objectives.0.id', 'LO1'],
      ['cmi.objectives.0.status', 'completed'],
    ]);
    const { api, page, session } = await open12({ server });
    session.update(
      trackedState({
        objectives: [
          { id: 'LO1', completion: 'incomplete', success: 'unknown', score: undefined },
          { id: 'LO2', completion: 'incomplete', success: 'unknown', score: undefined },
        ],
      }),
    );
    session.flush();
    page.clock.pass(3_000);
    expect(api.log.sets.filter((set) => set.includes('objectives'))).toEqual([
      'cmi.objectives.1.id=LO2',
      'cmi.objectives.1.status=incomplete',
    ]);
  });
});

describe('SCORM 1.2: Moodle’s way of sending only what has changed', () => {
  it('sends state, score and pass again after a commit that went amiss', async () => {
    const { api, page, session } = await open12({ sendsOnlyChanges: true });
    api.online = false;
    session.update(trackedState({ suspendData: 'done', completion: 'completed', success: 'passed', score: 0.8 }));
    expect(session.flush()).toBe(false);
    page.clock.pass(10_000);
    api.online = true;
    page.clock.pass(60_000);
    expect(session.flush()).toBe(true);
    expect(api.server.get('cmi.core.lesson_status')).toBe('passed');
    expect(Number(api.server.get('cmi.core.score.raw'))).toBe(80);
    const again = await open12({ server: api.server });
    expect(again.session.savedState).toBe('done');
    expect(api.log.refusals.map(({ name }) => name)).not.toContain('set');
  });
});
