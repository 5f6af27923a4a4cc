import { importsOf } from './imports.js';
import { roomOf, type ProjectFile, type Violation } from './project-files.js';

/** Never 3: the disk is for scripts and the local LMS's server side; scorm-again for the local LMS alone. */
export function checkDisk(files: readonly ProjectFile[]): Violation[] {
  return files.flatMap(({ path, text }) =>
    importsOf({ path, text }).flatMap(({ specifier, line }) => {
      const room = roomOf(path);
      const server = room === 'scripts' || (room === 'lms' && !path.startsWith('src/lms/client/'));
      if (/^(node:)?fs(\/|$)/.test(specifier) && !server) return [{ path, line, message: 'reaches for the disk' }];
      if (/^scorm-again(\/|$)/.test(specifier) && room !== 'lms')
        return [{ path, line, message: 'takes scorm-again out of the local LMS' }];
      return [];
    }),
  );
}
