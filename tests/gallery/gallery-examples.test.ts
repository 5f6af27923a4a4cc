import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { readGallery } from '../../scripts/gallery-examples.js';
import { lessonModuleNames } from '../../modules/index.js';
import { partNames } from '../../src/gallery/component-parts.js';
import type { ComponentExample, ComponentGroup } from '../../src/gallery/gallery-data.js';

const ROOT = join(import.meta.dirname, '../..');
const { course } = compileOrStop(ROOT);
const { groups } = readGallery(ROOT, course);
const components = groups.filter(({ kind }) => kind === 'component') as unknown as readonly ComponentGroup[];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The values of a prop over all examples of a component. */
function shown(component: string, prop: string): unknown[] {
  const group = components.find(({ name }) => name === component);
  return (group?.examples ?? []).flatMap(({ props }) => props[prop] ?? []);
}

/** What a part's `interface Props` names: true where it is needed. */
function propsOf(part: string): ReadonlyMap<string, boolean> {
  const script = /<script lang="ts">([\s\S]*?)<\/script>/.exec(read(`src/gallery/parts/${part}`))?.[1] ?? '';
  const file = ts.createSourceFile(part, script, ts.ScriptTarget.Latest, true);
  const props = file.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === 'Props');
  if (!props || !ts.isInterfaceDeclaration(props)) throw new Error(`${part} has no interface Props.`);
  return new Map(props.members.map((member) => [member.name?.getText() ?? '', member.questionToken === undefined]));
}

/** `'page-frame': PageFramePart` → its file. */
function partFile(name: string): string {
  const parts = read('src/gallery/component-parts.ts');
  const part = new RegExp(`^ +'?${name}'?: (\\w+),$`, 'm').exec(parts)?.[1];
  return `${part ?? 'Missing'}.svelte`;
}

describe('the gallery', () => {
  it('shows every component of src/ui', () => {
    const names = readdirSync(join(ROOT, 'src/ui')).flatMap((file) => /^(.+)\.svelte$/.exec(file)?.[1] ?? []);
    const kebab = names.map((name) => name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase());
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(kebab));
  });

  it('has a part for every file of examples, and none besides', () => {
    expect(components.map(({ name }) => name).sort()).toEqual([...partNames].sort());
  });

  it('shows every lesson module, with the words that the course has for it', () => {
    const modules = groups.filter(({ kind }) => kind === 'module');
    expect(modules.map(({ name }) => name).sort()).toEqual([...lessonModuleNames].sort());
    const compiled = course.lessons.flatMap(({ activities }) => activities);
    for (const { name, words, examples } of modules) {
      expect(words?.name).toBe(name);
      expect(examples).not.toHaveLength(0);
      const placed = compiled.find((activity) => activity.name === name);
      if (placed) expect(words).toBe(placed);
    }
  });

  it('shows a note in every tone, a panel at each side, every icon, every number of stones, and meters that rise, fall and rest', () => {
    const tones = /tone: ('[^;]+);/.exec(read('src/ui/Aside.svelte'))?.[1]?.match(/\w+/g);
    expect(new Set(shown('aside', 'tone'))).toEqual(new Set(tones));
    const sides = /side\?: ('[^;]+);/.exec(read('src/ui/Panel.svelte'))?.[1]?.match(/\w+/g);
    expect(new Set(shown('panel', 'side'))).toEqual(new Set(sides));
    const paths = /const PATHS = \{([\s\S]*?)\}/.exec(read('src/ui/Icon.svelte'))?.[1] ?? '';
    const icons = [...paths.matchAll(/^\s+(\w+):/gm)].map((match) => match[1]);
    expect(new Set(shown('icon', 'names'))).toEqual(new Set(icons));
    expect(new Set(shown('stones', 'filled'))).toEqual(new Set([0, 1, 2, 3]));
    const changes = shown('meter', 'meters').map((meter) => Math.sign((meter as { change?: number }).change ?? NaN));
    expect(new Set(changes)).toEqual(new Set([NaN, -1, 0, 1]));
  });
});

describe.each(components)('the examples of $name', ({ name, examples }) => {
  it('go by names of their own, in kebab-case', () => {
    const names = examples.map((example: ComponentExample) => example.name);
    expect(new Set(names).size).toBe(names.length);
    for (const each of names) expect(each).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('give what the part asks for, and nothing that it does not know', () => {
    const asked = propsOf(partFile(name));
    const needed = [...asked].flatMap(([prop, isNeeded]) => (isNeeded ? [prop] : []));
    for (const example of examples) {
      expect(Object.keys(example.props), example.name).toEqual(expect.arrayContaining(needed));
      expect([...asked.keys()], example.name).toEqual(expect.arrayContaining(Object.keys(example.props)));
    }
  });
});
