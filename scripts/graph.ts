import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileOrStop } from './compile-or-stop.js';
import { drawStory } from './draw-story.js';

/** `npm run graph -- cs1` or `all`: a map of each story for reviewers and trainers, in dist/graphs/. */
const wanted = (process.argv[2] ?? 'all').toUpperCase();
const { caseStudies } = compileOrStop('.').course;
const found = caseStudies.filter(({ id }) => wanted === 'ALL' || id.toUpperCase() === wanted);
if (found.length === 0) {
  console.error(`No story has the id ${wanted}: there are ${caseStudies.map(({ id }) => id).join(', ')}.`);
  process.exitCode = 1;
}
const folder = join('dist', 'graphs');
mkdirSync(folder, { recursive: true });
for (const story of found) {
  const path = join(folder, `${story.slug}.svg`);
  writeFileSync(path, drawStory(story));
  console.log(`${story.id} ${story.title}: ${path}`);
}
