import { describe, expect, it } from 'vitest';
import { drain, LmsApi, Scorm2004Port } from '../../src/tracking/index.js';
import { choice, open2004, trackedState } from './samples.js';
import { StrictApi2004 } from './strict-api-2004.js';

describe('SCORM 2004: opening', () => {
  it('reads the launch and stays within the budget', async () => {
    const { api, session } = await open2004({ name: '{lang=en}Nair, Priya', passingScore: '0.8000' });
    expect(session).toMatchObject({
      learnerName: 'Priya Nair',
      mode: 'normal',
      credit: true,
      tracked: true,
      savedState: '',
    });
    expect(session.masteryScore).toBe(0.8);
    expect(api.log.sets).toEqual(['cmi.exit=suspend', 'cmi.completion_status=incomplete']);
    expect(api.log.count('get')).toBeLessThanOrEqual(12);
    expect(api.log.count('commit')).toBe(1);
    expect(api.log.refusals).toEqual([]);
  });

  it('carries on with 103, and not after the session has ended', () => {
    const api = new StrictApi2004();
    api.Initialize('');
    expect(drain(new Scorm2004Port(new LmsApi({ edition: 'scorm2004', object: api })).open())).toBeDefined();
    api.Terminate('');
    expect(drain(new Scorm2004Port(new LmsApi({ edition: 'scorm2004', object: api })).open())).toBeUndefined();
  });
});

describe('SCORM 2004: review', () => {
  it('writes nothing, whoever asks', () => {
    const api = new StrictApi2004({ mode: 'review' });
    const port = new Scorm2004Port(new LmsApi({ edition: 'scorm2004', object: api }));
    drain(port.open());
    expect(port.cost({ kind: 'savedState', text: 'x' })).toBe(0);
    expect(drain(port.write({ kind: 'savedState', text: 'x' }))).toBe('accepted');
    expect(drain(port.commit())).toBe(true);
    expect(api.log.count('set') + api.log.count('commit')).toBe(0);
  });
});

describe('SCORM 2004: writing', () => {
  it('writes everything in a form that a strict run-time takes', async () => {
    const { api, page, session } = await open2004({ objectives: ['PRIMARY', 'LO2'] });
    session.update(
      trackedState({
        completion: 'completed',
        success: 'passed',
        score: 2 / 3,
        progress: 1 / 3,
        objectives: [
          { id: 'LO1', completion: 'incomplete', success: 'unknown', score: undefined },
          { id: 'LO2', completion: 'completed', success: 'passed', score: 0.9 },
        ],
      }),
    );
    session.record(choice({ description: '{Who}\ndecides?' }));
    session.record(
      choice({ id: 'CS1_start', type: 'matching', learnerResponse: [['s-1', '2']], correctResponse: [], result: 0 }),
    );
    page.clock.pass(400);
    expect(session.end({ exit: true })).toBe(true);
    expect(api.log.refusals).toEqual([]);
    expect(Object.fromEntries(api.server)).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.raw': '66.67',
      'cmi.score.scaled': '0.6667',
      'cmi.progress_measure': '0.3333333',
      'cmi.session_time': 'PT0.4S',
      'cmi.exit': 'suspend',
      'cmi.objectives.0.id': 'PRIMARY',
      'cmi.objectives.1.completion_status': 'completed',
      'cmi.objectives.1.success_status': 'passed',
      'cmi.objectives.1.score.scaled': '0.9',
      'cmi.objectives.2.id': 'LO1',
      'cmi.interactions.0.timestamp': '2026-11-21T09:30:00',
      'cmi.interactions.0.result': 'incorrect',
      'cmi.interactions.0.latency': 'PT12.35S',
      'cmi.interactions.0.description': 'Who} decides?',
      'cmi.interactions.1.learner_response': 's_1[.]2',
      'cmi.interactions.1.result': '0',
    });
  });

  it('asks to be suspended only when the learner leaves by the course’s own button, and just before the end', async () => {
    const own = await open2004();
    own.session.end({ exit: true });
    expect(own.api.log.calls.slice(-2).map(({ name, element }) => `${name} ${element}`)).toEqual([
      'set adl.nav.request',
      'finish ',
    ]);
    const gone = await open2004();
    gone.page.transition('pagehide');
    expect(gone.api.log.sets.join()).not.toContain('adl.nav');
    expect(gone.api.log.count('finish')).toBe(1);
  });

  it('keeps a bookmark within 1,000 characters and the state within what is taken', async () => {
    const { api, session } = await open2004();
    session.update(trackedState({ location: 'x'.repeat(1_001), suspendData: 'x'.repeat(64_000) }));
    expect(session.flush()).toBe(true);
    expect(api.server.get('cmi.location')).toHaveLength(1_000);
    session.update(trackedState({ suspendData: 'x'.repeat(64_001) }));
    expect(session.flush()).toBe(false);
  });

  it('never lowers what is stored', async () => {
    const server = new Map([
      ['cmi.exit', 'suspend'],
      ['cmi.completion_status', 'completed'],
      ['cmi.success_status', 'passed'],
    ]);
    const { api, session } = await open2004({ server });
    session.update(trackedState());
    session.end({ exit: false });
    expect(api.log.sets.filter((set) => set.includes('_status'))).toEqual([]);
  });
});
