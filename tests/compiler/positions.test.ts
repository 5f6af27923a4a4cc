import { describe, expect, it } from 'vitest';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { compileCourse, type SourceFile } from '../../src/compiler/index.js';
import { lexStretch } from '../../src/compiler/markdown.js';
import { setQuotes } from '../../src/compiler/typography.js';
import { baseCourse, mistakeFolders, overlaid } from './fixture-course.js';

const LESSON = 'content/lessons/00-kettles/index.md';
const CHECKS = 'quizzes/checks/kettles.md';
const STORY = 'quizzes/case-studies/tea.md';
const SVG = 'content/pictures/kettle.svg';

interface Case {
  readonly what: string;
  readonly path: string;
  /** What is in the base, and what stands there instead; ⌖ marks where the message is to point. */
  readonly from: string;
  readonly to: string;
  readonly code: string;
}

const CASES: readonly Case[] = [
  {
    what: 'a value of the front matter',
    path: LESSON,
    from: 'picture: kettle',
    to: 'picture: ⌖pot',
    code: 'unknown-picture',
  },
  {
    what: 'an entry of a list in the front matter',
    path: LESSON,
    from: '[LO1]',
    to: '[LO1, ⌖LO7]',
    code: 'unknown-objective',
  },
  {
    what: 'a field of the front matter',
    path: LESSON,
    from: 'minutes: 6',
    to: 'minutes: 6\n⌖colour: red',
    code: 'unknown-field',
  },
  {
    what: 'a nested value',
    path: 'content/course.yaml',
    from: 'caseStudies: 1',
    to: 'caseStudies: ⌖9',
    code: 'completion-out-of-reach',
  },
  {
    what: 'a folded value',
    path: 'content/course.yaml',
    from: '"**Explain** what',
    to: '⌖>-\n      **Explain** <b>what</b>\n    # ',
    code: 'raw-html',
  },
  {
    what: 'the second line of a paragraph',
    path: LESSON,
    from: 'Prose with',
    to: 'One.\nTwo "is" ⌖<b>three</b>',
    code: 'raw-html',
  },
  {
    what: 'the same words again',
    path: LESSON,
    from: 'Prose with',
    to: '`<b>` and\n`<b>` and ⌖<b>so on',
    code: 'raw-html',
  },
  {
    what: 'emphasis in a list in a list',
    path: LESSON,
    from: '- Two',
    to: '- Two\n  and a bit\n  - three **or ⌖<i>four</i>**',
    code: 'raw-html',
  },
  {
    what: 'the second line of a list item',
    path: LESSON,
    from: '- Two',
    to: '- Two\n  and ⌖<i>a bit</i>',
    code: 'raw-html',
  },
  {
    what: 'the second line of a quotation',
    path: LESSON,
    from: '- Two',
    to: '- Two\n\n> One\n>   two ⌖<i>three</i>',
    code: 'raw-html',
  },
  {
    what: 'a cell of a table in a slide',
    path: LESSON,
    from: '| hot | warm |',
    to: '| hot | not ⌖![hot](x) |',
    code: 'markdown-image',
  },
  {
    what: 'a link in a block',
    path: LESSON,
    from: 'Somebody pours it.',
    to: 'Somebody\npours [⌖it'.replace('[⌖', '⌖[') + '](ftp://x).',
    code: 'link-target',
  },
  {
    what: 'a word in a block',
    path: LESSON,
    from: '[the idea](term:positive-risk-taking)',
    to: '⌖[the idea](term:no)',
    code: 'unknown-term',
  },
  { what: 'a value of a block', path: LESSON, from: 'picture=cup', to: 'picture=⌖cap', code: 'unknown-picture' },
  {
    what: 'a quoted value of a block',
    path: LESSON,
    from: 'tone=fact',
    to: 'tone="⌖no tone"',
    code: 'block-attribute',
  },
  { what: 'a name among others', path: LESSON, from: 'check KC1 KC2', to: 'check KC1 ⌖KC5 KC2', code: 'unknown-item' },
  {
    what: 'text in a block that takes none',
    path: LESSON,
    from: 'check KC1 KC2\n',
    to: 'check KC1 KC2\n\n  ⌖Text\n',
    code: 'block-body',
  },
  {
    what: 'a block in a block',
    path: LESSON,
    from: '::::slide kind=law title="Two columns"\n',
    to: '::::slide kind=law\n\nOne.\n\n⌖:::aside tone=fact label="x"\nTwo.\n:::\n\n',
    code: 'nested-block',
  },
  { what: 'the id of a heading', path: LESSON, from: '{#own-day}', to: '⌖{#Own day}', code: 'heading-id' },
  { what: 'a line of settings', path: CHECKS, from: 'outcome=LO2', to: 'outcome=⌖LO5', code: 'unknown-objective' },
  { what: 'an option', path: CHECKS, from: '- [ ] A form', to: '- [ ] A ⌖<b>form', code: 'raw-html' },
  {
    what: 'feedback on a second line',
    path: CHECKS,
    from: 'all that it takes.',
    to: 'all "that" ⌖<b>it takes',
    code: 'raw-html',
  },
  {
    what: 'a choice in the middle of a list',
    path: STORY,
    from: '- [Make it\n',
    to: '- [Wait.](#kitchen) id=c quality=1 principles=P1 — Why?\n- ⌖[Make it](#nowhere) id=b quality=1 principles=P1 — So.\n- [Pour\n',
    code: 'missing-target',
  },
  {
    what: 'a principle on the second line of a choice',
    path: STORY,
    from: 'principles=C8 — It',
    to: 'principles=C8,⌖X1 — It',
    code: 'unknown-principle',
  },
  { what: 'a setting', path: STORY, from: 'autonomy=-2', to: '⌖autonony=-2', code: 'choice-setting' },
  { what: 'the value of a setting', path: STORY, from: 'autonomy=-2', to: 'autonomy=⌖low', code: 'choice-setting' },
  { what: 'feedback', path: STORY, from: 'Her hands were', to: 'Her ⌖<b>hands</b> were', code: 'raw-html' },
  { what: 'a question of the debrief', path: STORY, from: '   Say why.', to: '   Say ⌖<b>why</b>.', code: 'raw-html' },
  {
    what: 'an ending of the front matter',
    path: STORY,
    from: '{trust: "<=4"}',
    to: '⌖{trust: "9..4"}',
    code: 'landing-range',
  },
  {
    what: 'an entry of the glossary',
    path: 'content/glossary.md',
    from: 'take a chance\nthat',
    to: 'take a chance\n⌖<b>that</b>',
    code: 'raw-html',
  },
  {
    what: 'a section of support',
    path: 'content/support.md',
    from: '- A friend',
    to: '- A ⌖[friend](x)',
    code: 'link-target',
  },
  { what: 'a drawing', path: SVG, from: '<path id="k"', to: '<path id="k" ⌖onclick="x"', code: 'picture' },
  {
    what: 'a lock',
    path: 'content/tracking-ids.lock',
    from: 'CS1_start 08',
    to: 'CS1_start 08\n⌖CS1_gone 0z',
    code: 'tracking-id-vanished',
  },
];

function mistakenBase({ path, from, to }: Case): { readonly files: SourceFile[]; readonly expected: string } {
  const files = baseCourse();
  const text = files.find((file) => file.path === path)?.text ?? '';
  const [before, after] = [text.slice(0, text.indexOf(from)), text.slice(text.indexOf(from) + from.length)];
  const marked = before + to + after;
  const upTo = marked.slice(0, marked.indexOf('⌖')).split('\n');
  return {
    files: files.map((file) => (file.path === path ? { path, text: marked.replace('⌖', '') } : file)),
    expected: `${path}:${upTo.length}:${(upTo.at(-1) ?? '').length + 1}`,
  };
}

function placesOf(files: readonly SourceFile[], code: string): string[] {
  const found = compileCourse(files).diagnostics.filter((diagnostic) => diagnostic.code === code);
  return found.map(({ span }) => `${span.path}:${span.line}:${span.column}`);
}

describe('a message points exactly at', () => {
  it.each(CASES)('$what', (example) => {
    const { files, expected } = mistakenBase(example);
    expect(placesOf(files, example.code)).toEqual([expected]);
  });

  it.each(CASES)('$what, in a file of Windows’ with a byte-order mark', (example) => {
    const { files, expected } = mistakenBase(example);
    const windows = files.map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    expect(placesOf(windows, example.code)).toEqual([expected]);
  });
});

describe('offsets', () => {
  const folders = mistakeFolders().flatMap((folder) => overlaid(folder));
  const texts = [...readCourseSources('.'), ...folders].filter(({ path }) => path.endsWith('.md'));

  it('are those of the text: what the lexer reads, joined, is the text with its quotes set', () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const { text } of texts) {
      const joined = lexStretch({ text, offset: 0 })
        .map(({ token }) => token.raw)
        .join('');
      expect(joined).toBe(setQuotes(text));
    }
  });

  it('go up by the length of each token', () => {
    for (const { text } of texts) {
      let at = 7;
      for (const { token, offset } of lexStretch({ text, offset: 7 })) {
        expect(offset).toBe(at);
        at += token.raw.length;
      }
    }
  });
});
