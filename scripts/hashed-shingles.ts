import { createHash } from 'node:crypto';

const LENGTH = 8;

/** Each run of eight words as a short hash, with its words. Only letters and digits count, in lower case. */
export function hashedShingles(text: string): Map<string, string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = words.slice(LENGTH - 1).map((_, index) => words.slice(index, index + LENGTH).join(' '));
  return new Map(runs.map((run) => [createHash('sha256').update(run).digest('hex').slice(0, 16), run]));
}
