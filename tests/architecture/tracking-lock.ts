import { execFileSync } from 'node:child_process';
import { LOCK_PATH } from '../../src/compiler/index.js';
import { ROOT } from './project-files.js';

/** Id and short form of every line of the lock; what a line says after them may change (`> NEW_ID`, `> -`). */
export function lockedIds(lock: string): ReadonlyMap<string, string> {
  const lines = lock.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => line.split(' ')).map(([id = '', short = '']) => [id, short] as const));
}

/** Never 8: ids of an older lock that the newer one has no more, or has under another short form. */
export function lostIds(older: string, newer: string): string[] {
  const now = lockedIds(newer);
  return [...lockedIds(older)].filter(([id, short]) => now.get(id) !== short).map(([id]) => id);
}

/** The lock as last committed; absent outside a checkout. */
export function committedLock(): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:${LOCK_PATH}`], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
