import { readFileSync, writeFileSync } from 'node:fs';
import { hashedShingles } from './hashed-shingles.js';

/**
 * `npx tsx scripts/hash-seeds.ts FILE…`: writes tests/fixtures/seed-shingles.txt, by which a test holds that the course
 * says nothing in the words of the texts that it started from. Those stay outside the project: only hashes are kept.
 */
const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name the text files to hash.');
const hashes = new Set(files.flatMap((path) => [...hashedShingles(readFileSync(path, 'utf8')).keys()]));
writeFileSync('tests/fixtures/seed-shingles.txt', [...hashes].sort().join('\n') + '\n');
console.log(`${hashes.size} runs of eight words hashed.`);
