import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ModuleExample } from '../../modules/index.js';
import type { ActivityName, ActivityWords } from '../../src/course/index.js';
import { activitySchemas } from '../../src/compiler/activity-schemas/index.js';

/** What content/activities/<name>.yaml holds, before it is checked. */
export function authored(name: ActivityName): Record<string, unknown> {
  return parse(readFileSync(`content/activities/${name}.yaml`, 'utf8')) as Record<string, unknown>;
}

export function wordsOf<Name extends ActivityName>(name: Name): Extract<ActivityWords, { name: Name }> {
  return activitySchemas[name].parse(authored(name));
}

export function examplesOf(name: ActivityName): readonly ModuleExample[] {
  return parse(readFileSync(`modules/${name}/${name}.examples.yaml`, 'utf8')) as ModuleExample[];
}
