import { describe, expect, it } from 'vitest';
import { formatDiagnostic, type CaseStudy, type Passage } from '../../src/course/index.js';
import { compileStory } from '../../src/story/index.js';
import { choice, ending, ferry, MIDDLE, passage } from './fixtures.js';

function withPassage(changed: Passage): CaseStudy {
  const { passages } = ferry();
  return ferry({ passages: passages.map((entry) => (entry.id === changed.id ? changed : entry)) });
}

const mute = { ...choice('b>drift:1', {}, 44), feedbackHtml: '<p> </p>' };

/** A mistake that an author may make, and the messages for it, in full. */
const MISTAKES: readonly [string, CaseStudy, readonly string[]][] = [
  [
    'a slip in a target',
    withPassage(passage('deck', ['a>shore:3', choice('b>drfit:1', {}, 41)])),
    [
      ':41:1 error missing-target: choice "b" in "deck" leads to "drfit", and no passage has that id. Did you mean "drift"?',
    ],
  ],
  [
    'a target that nobody wrote',
    withPassage(passage('deck', ['a>shore:3', choice('b>lighthouse:1', {}, 41)])),
    [
      ':41:1 error missing-target: choice "b" in "deck" leads to "lighthouse", and no passage has that id. Write a passage "## lighthouse", or lead to one that is there.',
    ],
  ],
  [
    'a passage that no choice leads to',
    ferry({ passages: [...ferry().passages, passage('attic', ['a>shore:3', 'b>drift:0'], 60)] }),
    [
      ':60:1 error unreachable-passage: no route from "pier" comes to "attic". Let a choice lead to it with (#attic), or take the passage out.',
    ],
  ],
  [
    'a passage without choices that is no ending',
    ferry({ endings: [ending('shore')] }),
    [
      ':20:1 error dead-end: the story stops at "drift": it has no choices and is not listed under endings. Write two or three choices, or list it under endings with its label.',
    ],
  ],
  [
    'an ending that goes on',
    withPassage(passage('shore', ['a>drift:3', 'b>drift:1'], 50)),
    [
      ':50:1 error ending-with-choices: "shore" is listed under endings and has 2 choices. Take the choices out, or take the passage out of endings.',
    ],
  ],
  [
    'a loop',
    withPassage(passage('deck', ['a>shore:3', choice('b>cabin:1', {}, 42)])),
    [
      ':40:1 error story-loop: choice "a" in "cabin" leads round in a loop: deck → cabin → deck. Lead to a passage further on; if the same scene comes again, write it again as it is the second time.',
    ],
  ],
  [
    'a passage that leads to itself',
    withPassage(passage('cabin', ['a>deck:3', choice('b>cabin:1', {}, 43)])),
    [
      ':43:1 error story-loop: choice "b" in "cabin" leads round in a loop: cabin → cabin. Lead to a passage further on; if the same scene comes again, write it again as it is the second time.',
    ],
  ],
  [
    'one choice only',
    withPassage(passage('cabin', ['a>deck:3'], 30)),
    [':30:1 error choice-count: "cabin" has one choice. Give every passage two or three choices.'],
  ],
  [
    'four choices',
    withPassage(passage('cabin', ['a>deck:3', 'b>deck:2', 'c>drift:1', 'd>drift:0'], 30)),
    [':30:1 error choice-count: "cabin" has 4 choices. Give every passage two or three choices.'],
  ],
  [
    'a quality above 3',
    withPassage(passage('cabin', ['a>deck:4', 'b>drift:1'])),
    [
      ':40:1 error quality-range: choice "a" in "cabin" has quality 4. Write quality=3 (best practice), 2 (sound), 1 (understandable but weak) or 0 (likely to harm).',
    ],
  ],
  [
    'half a quality',
    withPassage(passage('cabin', ['a>deck:1.5', 'b>drift:1'])),
    [
      ':40:1 error quality-range: choice "a" in "cabin" has quality 1.5. Write quality=3 (best practice), 2 (sound), 1 (understandable but weak) or 0 (likely to harm).',
    ],
  ],
  [
    'a meter moved too far',
    withPassage(passage('cabin', [choice('a>deck:3', { safety: 4, trust: -4 }), 'b>drift:1'])),
    [
      ':40:1 error meter-change-range: choice "a" in "cabin" moves safety by 4. A choice moves a meter by a whole number from -3 to +3.',
      ':40:1 error meter-change-range: choice "a" in "cabin" moves trust by -4. A choice moves a meter by a whole number from -3 to +3.',
    ],
  ],
  [
    'a choice without feedback',
    withPassage(passage('cabin', ['a>deck:3', mute])),
    [
      ':44:1 error choice-without-feedback: choice "b" in "cabin" has no feedback. Write it after " — " at the end of the line: what was good about the choice, and what it may cost.',
    ],
  ],
  [
    'a letter used twice',
    withPassage(passage('cabin', ['a>deck:3', choice('a>drift:1', {}, 45)])),
    [
      ':45:1 error duplicate-choice: two choices in "cabin" have the letter "a". Give this one a letter that was never used in the passage: learners’ records hang on it.',
    ],
  ],
  [
    'an ending that is no passage',
    ferry({ endings: [...ferry().endings, ending('shores')] }),
    [':1:1 error unknown-ending: endings names "shores", and no passage has that id. Did you mean "shore"?'],
  ],
  [
    'a start that is no passage',
    ferry({ start: 'peir' }),
    [':1:1 error unknown-start: the story starts at "peir", and no passage has that id. Did you mean "pier"?'],
  ],
  [
    'a passage written twice',
    ferry({ passages: [...ferry().passages, passage('shore', [], 70)] }),
    [':70:1 error duplicate-passage: the passage "shore" stands here and in line 20. Give one of the two another id.'],
  ],
  [
    'a meter that starts off the scale',
    ferry({ state: { ...MIDDLE, trust: 11 } }),
    [':1:1 error meter-start-range: trust starts at 11. A meter starts at a whole number from 0 to 10; 5 is usual.'],
  ],
  [
    'a landing the wrong way round',
    ferry({ endings: [ending('shore', { trust: { min: 6, max: 4 } }), ending('drift')] }),
    [
      ':1:1 error landing-range: the landing of "shore" asks for trust from 6 to 4. Write ">=7", "<=3" or "4..6", with whole numbers from 0 to 10.',
    ],
  ],
  [
    'no best route',
    ferry({ bestRoute: [] }),
    [
      ':1:1 error best-route-broken: best_route is empty. List the passages of the best route, from the start to its ending.',
    ],
  ],
  [
    'a best route that begins elsewhere',
    ferry({ bestRoute: ['deck', 'shore'] }),
    [':1:1 error best-route-broken: best_route begins at "deck". Begin it at "pier", where the story starts.'],
  ],
  [
    'a best route with a jump',
    ferry({ bestRoute: ['pier', 'shore'] }),
    [
      ':1:1 error best-route-broken: best_route goes from "pier" to "shore", and no choice leads that way. From "pier" the choices lead to "deck", "cabin", "drift".',
    ],
  ],
  [
    'a best route that stops half way',
    ferry({ bestRoute: ['pier', 'deck'] }),
    [':1:1 error best-route-broken: best_route stops at "deck", which is not an ending. Carry it on to an ending.'],
  ],
  [
    'a best route that is not the best',
    ferry({ bestRoute: ['pier', 'cabin', 'deck', 'shore'] }),
    [
      ':40:1 error best-route-score: best_route goes from "pier" to "cabin" by a choice of quality 2, so it scores less than 100%. Take the choice of quality 3 at every passage, or look again at the quality of this one.',
    ],
  ],
];

describe('compileStory', () => {
  it('makes a graph of a sound story', () => {
    const { value, diagnostics } = compileStory(ferry());
    expect(diagnostics).toEqual([]);
    expect(value?.edges).toEqual([
      { from: 'pier', to: 'deck' },
      { from: 'pier', to: 'cabin' },
      { from: 'pier', to: 'drift' },
      { from: 'deck', to: 'shore' },
      { from: 'deck', to: 'drift' },
      { from: 'cabin', to: 'deck' },
      { from: 'cabin', to: 'drift' },
    ]);
  });

  it.each(MISTAKES)('reports %s', (_, caseStudy, messages) => {
    const { value, diagnostics } = compileStory(caseStudy);
    const path = 'quizzes/case-studies/ferry.md';
    expect(diagnostics.map(formatDiagnostic)).toEqual(messages.map((message) => path + message));
    expect(value).toBeUndefined();
  });

  it('takes the best of two choices that lead the same way', () => {
    const two = withPassage(passage('deck', ['a>shore:1', 'b>shore:3', 'c>drift:0']));
    expect(compileStory(two).diagnostics).toEqual([]);
  });

  it('accepts a passage without a title', () => {
    const { passages } = ferry();
    expect(compileStory(ferry({ passages: passages.map((entry) => ({ ...entry, title: '' })) })).diagnostics).toEqual(
      [],
    );
  });

  it('reports many mistakes in one run, in the order of the file', () => {
    const many = withPassage(passage('cabin', [choice('a>nowhere:7', {}, 90), choice('a>drift:1', {}, 91)], 30));
    const codes = compileStory(many).diagnostics.map(({ code, span }) => `${span.line} ${code}`);
    expect(codes).toEqual(['90 missing-target', '90 quality-range', '91 duplicate-choice']);
  });
});
