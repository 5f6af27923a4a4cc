import { describe, expect, it } from 'vitest';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import type { Role } from '../../src/editing/piece.js';
import { readPieces } from '../../src/editing/read-pieces.js';
import { edited } from './editing-course.js';

const files = [...readCourseSources('.'), ...edited().filter(({ path }) => path.includes('00-kettles'))];

function pieces(text: string, path = 'content/lessons/00-kettles/index.md') {
  return readPieces([{ path, text }]).map((piece) => [piece.role, piece.text] as const);
}

describe('pieces of the authors’ files', () => {
  it('know the place of each of their letters', () => {
    const found = readPieces(files);
    expect(found.length).toBeGreaterThan(300);
    for (const { text, path, at } of found) {
      const file = files.find((each) => each.path === path);
      const lines = file?.text.split('\n') ?? [];
      for (let index = 0; index < text.length; index += 1) {
        const { line, column } = at(index);
        const there = lines[line - 1]?.charAt(column - 1) ?? '';
        expect(there === '' ? ' ' : there.replace(/\s/, ' ')).toBe(text.charAt(index));
      }
    }
  });

  it('leave mark-up, ids and settings out', () => {
    const lesson = `---\nid: MOD0\ntitle: "A title"\n---\n\n## Heading {#one}\n\n:::aside tone=fact label="Label"\nA **bold** [term](term:x)\nword.\n:::\n`;
    expect(pieces(lesson)).toEqual<(readonly [Role, string])[]>([
      ['title', 'A title'],
      ['title', 'Heading'],
      ['title', 'Label'],
      ['prose', 'A bold term word.'],
    ]);
  });

  it('tell records, slides and notes from prose', () => {
    const lesson = `## A {#a}\n:::record title="T"\nOne.\n:::\n:::slide\nTwo.\n:::\n:::notes\nThree.\n:::\nFour.\n`;
    expect(pieces(lesson).map(([role]) => role)).toEqual<Role[]>([
      'title',
      'title',
      'record',
      'slide',
      'notes',
      'prose',
    ]);
  });

  it('take a choice apart, and what follows the rule as notes', () => {
    const story = `## A {#a}\n\nText.\n\n- [Do it.](#b) id=a quality=3 principles=P1 — It\n  helped.\n\n---\n\n1. Why?\n`;
    expect(pieces(story, 'quizzes/case-studies/x.md')).toEqual([
      ['title', 'A'],
      ['prose', 'Text.'],
      ['prose', 'Do it.'],
      ['feedback', 'It helped.'],
      ['notes', 'Why?'],
    ]);
  });

  it('take an option apart', () => {
    const checks = `## KC1\ntype=single | outcome=LO1\n\nWhich?\n\n- [x] This {#a} — Yes.\n- [ ] That {#b} — Look again.\n`;
    expect(pieces(checks, 'quizzes/checks/x.md')).toEqual([
      ['prose', 'Which?'],
      ['prose', 'This'],
      ['feedback', 'Yes.'],
      ['prose', 'That'],
      ['feedback', 'Look again.'],
    ]);
  });

  it('take pairs and steps apart', () => {
    const checks = `## Q01\ntype=match | outcome=LO1\n\n- Hot {#a} => Tea\n- Cold {#b} => Milk\n\nfeedback: Warm it.\n`;
    expect(pieces(checks, 'quizzes/assessment.md')).toEqual([
      ['prose', 'Hot Tea'],
      ['prose', 'Cold Milk'],
      ['feedback', 'Warm it.'],
    ]);
  });

  it('take poor examples for records', () => {
    const table = '| Instead of | Say |\n|---|---|\n| wandering | walking |\n';
    expect(
      pieces(`## A {#a}\n\n${table}`)
        .slice(1)
        .map(([role]) => role),
    ).toEqual(['prose', 'prose', 'record', 'prose']);
    const yaml =
      'records:\n  - avoid: true\n    text: One two\n  - avoid: false\n    text: >-\n      Three\n      four\n';
    expect(pieces(yaml, 'content/activities/x.yaml')).toEqual([
      ['record', 'One two'],
      ['activity', 'Three four'],
    ]);
  });
});
