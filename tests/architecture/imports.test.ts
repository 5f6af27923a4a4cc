import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFileCycles, checkRoomCycles } from './check-cycles.js';
import { checkImports } from './check-imports.js';
import { houseRules } from './house-rules.js';
import { importsOf } from './imports.js';
import { codeFiles, filesIn, places, ROOT, roomOf, type ProjectFile } from './project-files.js';

const rules = houseRules();
const files = [...codeFiles(), ...filesIn(['src'], /\.css$/)];

function offences(path: string, text: string): string[] {
  return places(checkImports([{ path, text }], rules));
}

describe('the import table', () => {
  it('names every room that exists', () => {
    expect(rules.rooms.has('print')).toBe(true);
    for (const file of files) expect([...rules.rooms.keys()]).toContain(roomOf(file.path));
  });

  it('is kept', () => {
    expect(places(checkImports(files, rules))).toEqual([]);
  });

  it.each([
    ['src/story/a.ts', `import { x } from '../tracking/index.js';`, 'story may not import tracking'],
    ['src/course/a.ts', `export * from '../story/index.js';`, 'course may not import story'],
    ['src/tracking/a.ts', `type S = import('../story/index.js').StoryGraph;`, 'tracking may not import story'],
    ['src/compiler/a.ts', `const m = await import('../deck/index.js');`, 'compiler may not import deck'],
    ['src/deck/a.ts', `import { strings } from '../player/strings.js';`, 'deck may not import player'],
    ['src/gallery/a.ts', `import { x } from '../lms/index.js';`, 'gallery may not import lms'],
    ['scripts/a.ts', `import { x } from '../modules/index.js';`, 'scripts may not import modules'],
    ['src/report/a.ts', `import x from '../../tests/report/x.js';`, 'report may not import tests'],
    ['src/attic/a.ts', `import x from 'zod';`, 'the import table knows no room "attic"'],
    ['src/story/a.ts', `import { x } from '../course/course.js';`, 'src/course/course.ts is behind the face of course'],
    ['modules/a/a.ts', `import { x } from '../b/index.js';`, 'the lesson module a may not know b'],
    ['src/course/a.ts', `import { z } from 'zod';`, 'course may not use zod'],
    ['modules/a.ts', `import { x } from '../src/takeaway/index.js';`, 'modules may take takeaway by import() alone'],
    ['src/report/a.css', `@import '../ui/tokens.css';`, 'report may not import ui'],
  ])('%s may not say %s', (path, text, message) => {
    expect(offences(path, text)).toEqual([`${path}:1 ${message}`]);
  });

  it('reads the scripts and the markup of components', () => {
    const text = `<script lang="ts">\n  import { x } from '../lms/index.js';\n</script>\n{#await import('../report/index.js') then r}{r}{/await}`;
    expect(offences('src/player/A.svelte', text)).toEqual([
      'src/player/A.svelte:2 player may not import lms',
      'src/player/A.svelte:4 player may not import report',
    ]);
  });

  it('allows the paths that stand under "Past a face", and no others', () => {
    expect(offences('src/deck/a.css', `@import '../ui/tokens.css';`)).toEqual([]);
    expect(offences('scripts/a.ts', `import { strings } from '../src/ui/strings.en-GB.js';`)).toEqual([]);
    expect(offences('scripts/a.ts', `import { x } from '../src/ui/index.js';`)).toHaveLength(1);
  });

  it('ignores comments and strings', () => {
    expect(
      importsOf({ path: 'src/story/a.ts', text: `// import '../lms/index.js'\nconst s = "import('../lms/x.js')";` }),
    ).toEqual([]);
  });

  it('follows the page when it changes', () => {
    const page = readFileSync(`${ROOT}/docs/architecture.md`, 'utf8').replace(
      /^\| tracking \| course/m,
      '| tracking | course, story',
    );
    const planted = { path: 'src/tracking/a.ts', text: `import { x } from '../story/index.js';` };
    expect(checkImports([planted], houseRules(page))).toEqual([]);
  });
});

describe('cycles', () => {
  const ring: ProjectFile[] = [
    { path: 'src/story/a.ts', text: `import { b } from './b.js';` },
    { path: 'src/story/b.ts', text: `import type { C } from './c.js';` },
    { path: 'src/story/c.ts', text: `const a = import('./a.js');` },
  ];

  it('are none, between files or rooms', () => {
    expect(places(checkFileCycles(files))).toEqual([]);
    expect(places(checkRoomCycles(files))).toEqual([]);
  });

  it('are found between files', () => {
    expect(checkFileCycles(ring)[0]?.message).toBe(
      'cycle: src/story/a.ts → src/story/b.ts → src/story/c.ts → src/story/a.ts',
    );
  });

  it('are found between rooms, though no file is in a ring', () => {
    const rooms: ProjectFile[] = [
      { path: 'src/story/a.ts', text: `import '../deck/index.js';` },
      { path: 'src/deck/b.ts', text: `import '../story/index.js';` },
    ];
    expect(checkFileCycles(rooms)).toEqual([]);
    expect(checkRoomCycles(rooms)).toHaveLength(1);
  });
});
