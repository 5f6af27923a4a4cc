import { describe, expect, it } from 'vitest';
import { beginEarly, takeEarly } from '../../src/tracking/begin-early.js';
import { LmsApi } from '../../src/tracking/index.js';

function windowWith(answer: string): { API: object; calls: string[] } {
  const calls: string[] = [];
  const API = {
    LMSInitialize: () => {
      calls.push('LMSInitialize');
      return answer;
    },
  };
  return { API, calls };
}

describe('a session begun by the page’s first lines', () => {
  it('is taken up once, and not initialised again', () => {
    const window = windowWith('true');
    beginEarly(window, 'scorm12');
    const found = takeEarly(window);
    expect(found?.edition).toBe('scorm12');
    expect(takeEarly(window)).toBeUndefined();
    if (!found) return;
    const api = new LmsApi(found);
    expect(api.initialize()).toBe(true);
    expect(window.calls).toEqual(['LMSInitialize']);
    // Asked again, the run-time itself answers.
    api.initialize();
    expect(window.calls).toHaveLength(2);
  });

  it.each([
    ['answers no', windowWith('false'), 'scorm12'],
    ['is not there yet', {}, 'scorm12'],
    ['speaks another edition than the package', windowWith('true'), 'scorm2004'],
    ['is not looked for, in a stand-alone copy', windowWith('true'), 'standalone'],
  ])('is left to the course’s script where the run-time %s', (_, window, edition) => {
    beginEarly(window, edition);
    expect(takeEarly(window)).toBeUndefined();
  });
});
