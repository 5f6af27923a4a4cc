import ts from 'typescript';
import { roomOf, type ProjectFile, type Violation } from './project-files.js';
import { codeNodes } from './source-code.js';

/** The rooms that authors' text passes through on its way to a course, a deck and a package; the deck's run-time is past it. */
const AUTHORS_ROOMS = ['course', 'story', 'compiler', 'packaging', 'deck'];

/** The only places that may throw there, by function, and why: bugs of ours that earlier checks rule out. */
export const OWN_BUGS: Readonly<Record<string, string>> = {
  'src/course/outline.ts find': 'the compiler has checked that the route names lessons and case studies',
  'src/compiler/course-sources.ts parsedOrTooDeep':
    'hands on what is no stack overflow, which it turns into a diagnostic',
  'src/compiler/parse-picture.ts rootOf':
    'caught by its only caller, with the XML parser’s own errors, and told as a diagnostic',
  'src/deck/plan-slide-deck.ts named': 'the compiler has checked that the route names lessons and case studies',
  'src/story/story-graph.ts passageIn': 'compileStory has refused stories with missing passages',
  'src/story/playthrough.ts replay':
    'decisions from a saved state are cut to those that the story knows before they are replayed',
};

/** Never 5: authors' mistakes are diagnostics, all of them in one run. */
export function checkThrows(files: readonly ProjectFile[], allowed = OWN_BUGS): Violation[] {
  return files
    .filter(({ path }) => AUTHORS_ROOMS.includes(roomOf(path)) && !path.startsWith('src/deck/run-time/'))
    .flatMap((file) =>
      codeNodes(file).flatMap(({ node, line }) => {
        if (!ts.isThrowStatement(node)) return [];
        const place = `${file.path} ${functionAround(node)}`;
        return place in allowed ? [] : [{ path: file.path, line, message: `throws, in ${functionAround(node)}` }];
      }),
    );
}

function functionAround(node: ts.Node): string {
  const around = ts.findAncestor(node, (each) => ts.isFunctionDeclaration(each) || ts.isMethodDeclaration(each));
  return around && 'name' in around ? (around.name as ts.Identifier).text : '(top)';
}
