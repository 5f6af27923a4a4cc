import { describe, expect, it } from 'vitest';
import { CommitLine } from '../../src/lms/client/commit-line.js';

function line({ now, closing = false }: { now: boolean | undefined; closing?: boolean }) {
  const sent: [way: string, body: unknown][] = [];
  const state = { now, closing };
  const commitLine = new CommitLine(
    's1',
    {
      now: (body) => {
        sent.push(['now', JSON.parse(body)]);
        return state.now;
      },
      later: (body) => {
        sent.push(['later', JSON.parse(body)]);
        return true;
      },
      closing: () => state.closing,
    },
    { 'cmi.location': '1' },
  );
  return { commitLine, sent, state };
}

describe('CommitLine', () => {
  it('sends the whole data model, numbered, and passes on the answer', () => {
    const { commitLine, sent, state } = line({ now: true });
    expect(commitLine.save({ 'cmi.location': '2' }, false)).toBe(true);
    state.now = false;
    expect(commitLine.save({ 'cmi.location': '3' }, true)).toBe(false);
    expect(sent).toEqual([
      ['now', { sessionId: 's1', sessionSeq: 1, terminated: false, data: { cmi: { 'cmi.location': '2' } } }],
      ['now', { sessionId: 's1', sessionSeq: 2, terminated: true, data: { cmi: { 'cmi.location': '3' } } }],
    ]);
  });

  it('while the page closes, hands over only what the store does not have', () => {
    const { commitLine, sent, state } = line({ now: true });
    commitLine.save({ 'cmi.location': '2', 'cmi.suspend_data': 'kept' }, false);
    state.closing = true;
    expect(commitLine.save({ 'cmi.location': '3', 'cmi.suspend_data': 'kept' }, true)).toBe(true);
    expect(sent.at(-1)).toEqual([
      'later',
      { sessionId: 's1', sessionSeq: 2, terminated: true, data: { changes: { 'cmi.location': '3' } } },
    ]);
  });

  it('does not claim a save that nobody has answered, but sends it all the same', () => {
    const { commitLine, sent } = line({ now: undefined });
    expect(commitLine.save({ 'cmi.location': '2' }, false)).toBe(false);
    expect(sent.map(([way]) => way)).toEqual(['now', 'later']);
  });

  it('counts as missing in the store what an unanswered save carried', () => {
    const { commitLine, sent, state } = line({ now: undefined });
    commitLine.save({ 'cmi.location': '1', 'cmi.suspend_data': 'new' }, false);
    state.closing = true;
    commitLine.save({ 'cmi.location': '1', 'cmi.suspend_data': 'new' }, true);
    expect(sent.at(-1)?.[1]).toMatchObject({ data: { changes: { 'cmi.suspend_data': 'new' } } });
  });
});
