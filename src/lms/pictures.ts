import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, trusted, type Html } from './html.js';

const NAMES = { learner: 'mod7-out', trainer: 'mod6-table', report: 'cs1-paper' } as const;

export type Pictures = Readonly<Record<keyof typeof NAMES, Html>>;

/** The course's own drawings, for the three doors. A missing one leaves its place empty: they only set the scene. */
export function readPictures(folder: string): Pictures {
  const read = (name: string): Html => {
    const path = join(folder, `${name}.svg`);
    return existsSync(path) ? inlined(readFileSync(path, 'utf8')) : html``;
  };
  return { learner: read(NAMES.learner), trainer: read(NAMES.trainer), report: read(NAMES.report) };
}

/** As the design asks: without the file's own style (base.css has the classes) and out of the reading order. */
function inlined(svg: string): Html {
  const bare = svg
    .replace(/<(style|title|desc)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/ role="img"| aria-labelledby="[^"]*"/g, '')
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" ');
  return trusted(bare);
}
