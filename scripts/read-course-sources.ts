import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../src/compiler/index.js';

const FOLDERS = ['content', 'quizzes'];
const ENDINGS = /\.(md|yaml|svg|lock)$/;

/** All of the authors' files, in a fixed order: the only place that reads them from disk. */
export function readCourseSources(root: string): SourceFile[] {
  return FOLDERS.flatMap((folder) => (existsSync(join(root, folder)) ? listFiles(root, folder) : []))
    .filter((path) => ENDINGS.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, path) : [path];
  });
}
