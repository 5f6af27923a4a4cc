import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packEdition, ROOT } from '../../scripts/build-all.js';
import { buildPlayer, prerender } from '../../scripts/build-player.js';
import type { Course } from '../../src/course/index.js';
import type { PackageFiles } from './lms-server.js';
import type { Mutant } from './mutants.js';
import type { Edition } from './profiles.js';
import { unpacked } from './stage.js';

/** Both packages, built as ever but for one place. */
export async function buildMutant(course: Course, mutant: Mutant): Promise<Record<Edition, PackageFiles>> {
  const fault = faultOf(mutant);
  const player = await buildPlayer(course, await prerender(course), [fault.plugin]);
  if (!fault.made()) throw new Error(`${mutant.id}: ${mutant.file} has not the text that was to be changed.`);
  return {
    scorm12: unpacked(packEdition(course, player, 'scorm12')),
    scorm2004: unpacked(packEdition(course, player, 'scorm2004')),
  };
}

function faultOf({ id, file, from, to }: Mutant): { readonly plugin: Plugin; readonly made: () => boolean } {
  let made = false;
  const plugin: Plugin = {
    name: `mutant-${id}`,
    enforce: 'pre',
    transform(code, path) {
      if (path !== join(ROOT, file) || !code.includes(from)) return undefined;
      made = true;
      return { code: code.replace(from, () => to), map: null };
    },
  };
  return { plugin, made: () => made };
}
