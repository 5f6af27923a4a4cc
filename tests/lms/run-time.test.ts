import { describe, expect, it } from 'vitest';
import { TestAttempt } from './session.js';

describe('limits of SCORM 1.2', () => {
  it.each([
    ['cmi.suspend_data', 4096],
    ['cmi.core.lesson_location', 255],
    ['cmi.comments', 4096],
  ])('%s takes %i characters and refuses one more', (element, limit) => {
    const call = new TestAttempt('scorm12').launch();
    call('LMSInitialize', '');
    expect(call('LMSSetValue', element, 'x'.repeat(limit))).toBe('true');
    expect(call('LMSGetLastError')).toBe('0');
    expect(call('LMSSetValue', element, 'y'.repeat(limit + 1))).toBe('false');
    expect(call('LMSGetLastError')).toBe('405');
    expect(call('LMSGetErrorString', '405')).not.toBe('');
    expect(call('LMSGetLastError')).toBe('405');
    expect(call('LMSGetValue', element)).toBe('x'.repeat(limit));
    expect(call('LMSGetLastError')).toBe('0');
  });

  it('knows no exit "normal"', () => {
    const call = new TestAttempt('scorm12').launch();
    call('LMSInitialize', '');
    expect(call('LMSSetValue', 'cmi.core.exit', 'normal')).toBe('false');
    expect(call('LMSGetLastError')).toBe('405');
    expect(call('LMSSetValue', 'cmi.core.exit', 'suspend')).toBe('true');
  });

  it('answers 301 before the session and after its end', () => {
    const call = new TestAttempt('scorm12').launch();
    const refused = (name: string, ...args: string[]) => [call(name, ...args), call('LMSGetLastError')];
    expect(refused('LMSSetValue', 'cmi.suspend_data', 'early')).toEqual(['false', '301']);
    call('LMSInitialize', '');
    expect(refused('LMSInitialize', '')).toEqual(['false', '101']);
    call('LMSFinish', '');
    expect(refused('LMSSetValue', 'cmi.suspend_data', 'late')).toEqual(['false', '301']);
    expect(refused('LMSGetValue', 'cmi.suspend_data')).toEqual(['', '301']);
    expect(refused('LMSCommit', '')).toEqual(['false', '301']);
    expect(refused('LMSFinish', '')).toEqual(['false', '301']);
    expect(refused('LMSInitialize', '')).toEqual(['false', '101']);
  });
});

describe('limits of SCORM 2004', () => {
  it.each([
    ['cmi.suspend_data', 64_000],
    ['cmi.location', 1000],
  ])('%s takes %i characters and refuses one more', (element, limit) => {
    const call = new TestAttempt('scorm2004').launch();
    call('Initialize', '');
    expect(call('SetValue', element, 'x'.repeat(limit))).toBe('true');
    expect(call('SetValue', element, 'y'.repeat(limit + 1))).toBe('false');
    expect(call('GetLastError')).toBe('406');
    expect(call('GetValue', element)).toBe('x'.repeat(limit));
  });

  it('answers with its own codes before the session and after its end', () => {
    const call = new TestAttempt('scorm2004').launch();
    const refused = (name: string, ...args: string[]) => [call(name, ...args), call('GetLastError')];
    expect(refused('Terminate', '')).toEqual(['false', '112']);
    expect(refused('GetValue', 'cmi.entry')).toEqual(['', '122']);
    expect(refused('SetValue', 'cmi.location', 'early')).toEqual(['false', '132']);
    expect(refused('Commit', '')).toEqual(['false', '142']);
    call('Initialize', '');
    expect(refused('Initialize', '')).toEqual(['false', '103']);
    call('Terminate', '');
    expect(refused('Terminate', '')).toEqual(['false', '113']);
    expect(refused('GetValue', 'cmi.entry')).toEqual(['', '123']);
    expect(refused('SetValue', 'cmi.location', 'late')).toEqual(['false', '133']);
    expect(refused('Commit', '')).toEqual(['false', '143']);
    expect(refused('Initialize', '')).toEqual(['false', '104']);
  });
});

describe('a save that does not reach the store', () => {
  it.each([
    ['scorm12', 'LMSInitialize', 'LMSCommit', 'LMSFinish', 'LMSGetLastError', '101'],
    ['scorm2004', 'Initialize', 'Commit', 'Terminate', 'GetLastError', '391'],
  ] as const)('%s: is said, and may be tried again', (edition, initialize, commit, terminate, lastError, code) => {
    const attempt = new TestAttempt(edition);
    const call = attempt.launch();
    call(initialize, '');
    attempt.online = false;
    expect([call(commit, ''), call(lastError)]).toEqual(['false', code]);
    expect([call(terminate, ''), call(lastError)]).toEqual(['false', code]);
    attempt.online = true;
    expect([call(commit, ''), call(lastError)]).toEqual(['true', '0']);
    expect([call(terminate, ''), call(lastError)]).toEqual(['true', '0']);
    expect(attempt.saves).toBe(2);
  });
});

describe('the live view', () => {
  it('sees every call, with its result and error code', () => {
    const attempt = new TestAttempt('scorm12');
    const call = attempt.launch();
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.suspend_data', 'x'.repeat(4097));
    call('LMSGetLastError');
    expect(attempt.calls).toEqual([
      { call: 'LMSInitialize', args: [''], result: 'true', errorCode: '0' },
      { call: 'LMSSetValue', args: ['cmi.suspend_data', 'x'.repeat(4097)], result: 'false', errorCode: '405' },
      { call: 'LMSGetLastError', args: [], result: '405', errorCode: '405' },
    ]);
  });
});
