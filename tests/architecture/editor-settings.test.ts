import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/compiler/index.js';
import { formatDiagnostic } from '../../src/course/index.js';
import { pathsIn, ROOT } from './project-files.js';

/** What an author's editor is told, in .vscode/. */
function settingsIn(path: string): unknown {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const { config, error } = ts.parseConfigFileTextToJson(path, text) as { config?: unknown; error?: unknown };
  expect(error).toBeUndefined();
  return config;
}

describe('an author’s editor', () => {
  const { 'yaml.schemas': wired } = settingsIn('.vscode/settings.json') as {
    'yaml.schemas': Readonly<Record<string, string>>;
  };

  it('has a schema for every YAML file', () => {
    const authored = pathsIn(['content', 'quizzes']).filter((path) => path.endsWith('.yaml'));
    expect(Object.values(wired).sort()).toEqual(authored);
    for (const path of Object.values(wired)) expect(existsSync(join(ROOT, path))).toBe(true);
  });

  it('is given schemas that the check writes', () => {
    const written = Object.keys(jsonSchemas()).map((name) => `./dist/schemas/${name}`);
    for (const schema of Object.keys(wired)) expect(written).toContain(schema);
  });

  it('finds the place in a message of the check', () => {
    const { tasks } = settingsIn('.vscode/tasks.json') as {
      tasks: { problemMatcher: { pattern: { regexp: string } } }[];
    };
    const line = formatDiagnostic({
      severity: 'error',
      code: 'unknown-objective',
      message: 'objective "LO9" is not in course.yaml',
      hint: 'Did you mean "LO6"?',
      span: { path: 'content/lessons/01-eight-ideas/index.md', line: 41, column: 3 },
    });
    const found = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '').exec(line);
    expect(found?.slice(1, 6)).toEqual([
      'content/lessons/01-eight-ideas/index.md',
      '41',
      '3',
      'error',
      'unknown-objective',
    ]);
  });
});
