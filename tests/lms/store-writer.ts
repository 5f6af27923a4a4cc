/** Run as a process of its own by store.test.ts, and killed by it: says the number of each save once it is answered. */
import { writeSync } from 'node:fs';
import { Store } from '../../src/lms/store/store.js';

const [path = '', attemptId = '', sessionId = ''] = process.argv.slice(2);
const store = new Store(path, () => new Date());
for (let seq = 1; ; seq += 1) {
  const cmi = { 'cmi.location': String(seq), 'cmi.suspend_data': 'x'.repeat(seq % 4000) };
  const result = store.commit(attemptId, { sessionId, sessionSeq: seq, data: { cmi }, terminated: false });
  if (result === 'stored') writeSync(1, `${seq}\n`);
}
