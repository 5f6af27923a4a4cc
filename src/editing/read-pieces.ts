import type { SourceFile } from '../compiler/index.js';
import { markdownPieces } from './markdown-pieces.js';
import type { Piece } from './piece.js';
import { yamlPieces } from './yaml-pieces.js';

/** All words of the course, in reading order. Names of sources are others' words and left out. */
export function readPieces(files: readonly SourceFile[]): Piece[] {
  return files.flatMap((file) => {
    const { path, text } = file;
    if (/^content\/lessons\/.*\.md$|^quizzes\/.*\.md$/.test(path)) return markdownPieces(file, 'prose');
    if (/^content\/(glossary|support)\.md$/.test(path)) return markdownPieces(file, 'entry');
    if (/^content\/activities\/.*\.yaml$/.test(path)) return yamlPieces(file, { offset: 0, text, role: 'activity' });
    if (/^content\/(course|principles)\.yaml$/.test(path)) return yamlPieces(file, { offset: 0, text, role: 'entry' });
    return [];
  });
}
