import { describe, expect, test } from 'vitest';
import { createNotesBook } from '../../modules/index.js';
import {
  agrees,
  hasLine,
  MOST_TIPS,
  outcomeOf,
  shouldSwap,
  supporters,
  TALKS,
  type TeamRecord,
  tipsOf,
  withLine,
  withoutLines,
  worksOf,
} from '../../modules/team-decision/rules.js';
import { TeamDecisionState } from '../../modules/team-decision/team-decision.svelte.js';
import { TEAM_OPTIONS, TEAM_PEOPLE, type TeamOption, type TeamPerson } from '../../src/course/index.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('team-decision');
const WHOLE: TeamRecord = { option: 'D', heard: ['liang'], hasInterim: true, hasReview: true, hasDissent: true };
const meeting = (option?: TeamOption) => {
  const team = new TeamDecisionState(words, undefined, createNotesBook());
  (['liang', 'hui', 'precious', 'tom'] as const).forEach((person) => team.hear(person));
  team.enter();
  if (option) team.choose(option);
  if (option) team.propose();
  return team;
};

describe('votes', () => {
  test.each<[TeamPerson, TeamOption[]]>([
    ['liang', ['D', 'E']],
    ['hui', ['B', 'C']],
    ['precious', ['D']],
    ['tom', ['D']],
    ['shah', ['C', 'D']],
    ['angela', ['A', 'B']],
  ])('%s could live with %j', (person, options) => {
    expect(TEAM_OPTIONS.filter((option) => agrees(person, option))).toEqual(options);
  });

  test('no option has everybody behind it, so that there is always a view to record', () => {
    expect(TEAM_OPTIONS.map((option) => supporters(option).length)).toEqual([1, 2, 2, 4, 1]);
  });

  test('a fair line for each view that differs, and for no other', () => {
    for (const { id, fair } of words.people) {
      expect(Object.keys(fair), id).toEqual(TEAM_OPTIONS.filter((option) => !agrees(id, option)));
    }
  });
});

describe('feedback rules of A9', () => {
  test.each<[string, Partial<TeamRecord>, string[]]>([
    ['A: smaller step', { option: 'A' }, ['smaller']],
    ['B: smaller step', { option: 'B' }, ['smaller']],
    ['C is no reason', { option: 'C' }, []],
    ['E: the duty', { option: 'E' }, ['duty']],
    ['D, no plan for the meantime', { hasInterim: false }, ['threeWeeks']],
    ['C, no plan for the meantime', { option: 'C', hasInterim: false }, []],
    ['no dissent, and Angela’s vote is unlike C', { option: 'C', hasDissent: false }, ['angela']],
    ['no dissent, and Angela’s vote is unlike D', { hasDissent: false }, ['angela']],
    ['no dissent, and Angela voted for A', { option: 'A', hasDissent: false }, ['smaller']],
    ['no review', { hasReview: false }, ['review']],
    ['a whole record', {}, []],
  ])('%s', (_, change, tips) => {
    expect(tipsOf({ ...WHOLE, ...change })).toEqual(tips);
  });

  test('at most three at once, what may hurt first', () => {
    const bare = { heard: [], hasInterim: false, hasReview: false, hasDissent: false };
    const all = TEAM_OPTIONS.map((option) => tipsOf({ option, ...bare }));
    expect(all).toEqual([
      ['smaller', 'review'],
      ['smaller', 'review'],
      ['angela', 'review'],
      ['threeWeeks', 'angela', 'review'],
      ['duty', 'angela', 'review'],
    ]);
    expect(Math.max(...all.map((tips) => tips.length))).toBe(MOST_TIPS);
  });

  test('what works comes first', () => {
    const thin = { ...WHOLE, hasReview: false };
    const works = [WHOLE, thin, { ...thin, hasDissent: false }].map(worksOf);
    const least = { ...thin, hasDissent: false, hasInterim: false };
    expect([...works, worksOf(least), worksOf({ ...least, heard: ['hui'] })]).toEqual([
      'all',
      'dissent',
      'interim',
      'asked',
      'listened',
    ]);
  });

  test('the rules’ own words', () => {
    expect(words.tips).toEqual({
      smaller: 'Safe, and he loses what matters to him most. Is there a smaller step?',
      duty: 'The fall is known now. What is the duty that comes with knowing?',
      threeWeeks: 'What happens for the three weeks?',
      angela: 'Angela still looks doubtful. Ask her?',
      review: 'When will you look again?',
    });
    expect(words.listening.swap).toBe('The one whose bath it is has not been asked. Swap?');
    expect(words.after.always).toBe(
      'A good decision can have a bad outcome, and the reverse. What would your record show?',
    );
    expect(words.people.find(({ id }) => id === 'angela')?.fair.D).toBe(
      'Angela does not support a locked door because staff could not reach him quickly in a fall; she asks for review if he falls or the lock fails.',
    );
  });
});

describe('round 1', () => {
  test('time for four talks; one that was had can be opened again', () => {
    const team = new TeamDecisionState(words, undefined, createNotesBook());
    expect([team.enter(), team.nudge]).toEqual([false, words.listening.more.replace('{n}', '4')]);
    const had = TEAM_PEOPLE.slice(1).map((person) => team.hear(person));
    expect(had).toEqual([true, true, true, true, false]);
    expect([team.nudge, team.talk]).toEqual([words.listening.noTime, 'shah']);
    expect([team.hear('hui'), team.talk, team.nudge, team.talksLeft]).toEqual([true, 'hui', '', 0]);
  });

  test.each<[TeamPerson[], boolean]>([
    [['hui', 'precious', 'tom', 'angela'], true],
    [['hui', 'precious', 'tom'], false],
    [['hui', 'precious', 'tom', 'liang'], false],
  ])('after %j, a swap is offered: %s', (heard, offered) => {
    expect(shouldSwap(heard)).toBe(offered);
  });

  test('a swap gives up one talk to hear Mr Liang; going in without him is possible', () => {
    const team = new TeamDecisionState(words, undefined, createNotesBook());
    (['hui', 'precious', 'tom', 'angela'] as const).forEach((person) => team.hear(person));
    team.swap('tom');
    expect(team.heard).toEqual(['hui', 'precious', 'angela', 'liang']);
    expect([team.talk, team.shouldSwap, team.heard.length]).toEqual(['liang', false, TALKS]);
    expect(team.unheard.map(({ id }) => id)).toEqual(['tom', 'shah']);
    const without = new TeamDecisionState(words, undefined, createNotesBook());
    (['hui', 'precious', 'tom', 'angela'] as const).forEach((person) => without.hear(person));
    expect([without.enter(), without.step]).toEqual([true, 'weigh']);
  });
});

describe('round 2', () => {
  test('an option has to be chosen before it is proposed', () => {
    const team = meeting();
    expect([team.propose(), team.nudge]).toEqual([false, words.weighing.chooseFirst]);
    team.choose('C');
    expect([team.nudge, team.propose(), team.step]).toEqual(['', true, 'record']);
  });

  test('chips that count, and one’s own, can be picked as reasons', () => {
    const team = meeting();
    team.choose('B');
    team.toggleChip('B', 'water');
    team.writeChip('B', 'gains', 'Hui sleeps');
    expect(team.picks('reasons')).toEqual([
      'Help is within reach',
      'He is never alone',
      'He may give up baths',
      'Hui sleeps',
    ]);
    team.toggleChip('B', 'water');
    expect(team.isCounted('B', 'water')).toBe(true);
  });

  test('another option takes the ready-made lines of the last one off the record, and leaves one’s own', () => {
    const team = meeting('D');
    team.pick('reasons', 'He keeps his privacy');
    team.write('interim', `${team.picks('interim')[0]}\nHis own radio is on.`);
    team.recordView('angela', 'fair');
    team.writeView('hui', 'Hui would like a bell.');
    team.choose('C');
    team.propose();
    expect(team.text('decision')).toBe(team.chosen?.decision);
    expect([team.text('reasons'), team.text('interim')]).toEqual(['', 'His own radio is on.']);
    expect([team.view('angela'), team.view('hui')]).toEqual(['', 'Hui would like a bell.']);
  });
});

describe('round 3', () => {
  test('lines are picked and taken off one by one, beside one’s own words', () => {
    expect(withLine('', 'A.')).toBe('A.');
    expect(withLine('Mine. ', 'A.')).toBe('Mine.\nA.');
    expect(hasLine('Mine.\nA.', 'A.')).toBe(true);
    expect(hasLine('Mine. A.', 'A.')).toBe(false);
    expect(withoutLines('A.\nMine.\nB.', ['A.', 'B.'])).toBe('Mine.');
    const team = meeting('D');
    const line = words.recording.signs[0] ?? '';
    team.pick('signs', line);
    expect([team.text('signs'), team.isPicked('signs', line)]).toEqual([line, true]);
    team.pick('signs', line);
    expect(team.text('signs')).toBe('');
  });

  test('three lines for Angela, and what each of them does', () => {
    const team = meeting('D');
    team.name('angela');
    expect(team.samples('angela').map(([kind]) => kind)).toEqual(['overruled', 'allAgreed', 'fair']);
    const seen = (['overruled', 'allAgreed', 'fair', 'own'] as const).map((kind) => {
      team.recordView('angela', kind);
      return [team.kind('angela'), team.hasDissent];
    });
    expect(seen).toEqual([
      ['overruled', true],
      ['allAgreed', false],
      ['fair', true],
      ['own', false],
    ]);
    team.writeView('angela', 'Angela asks for a bell.');
    expect([team.kind('angela'), team.hasDissent, team.views]).toEqual(['own', true, ['Angela asks for a bell.']]);
    team.name('angela');
    expect([team.isNamed('angela'), team.views]).toEqual([false, []]);
  });

  test('somebody who said yes has no ready-made line', () => {
    const team = meeting('D');
    team.name('tom');
    expect([team.samples('tom'), team.kind('tom'), team.hasDissent]).toEqual([[], 'own', false]);
  });

  test('what was read back goes once something changes', () => {
    const team = meeting('D');
    team.look();
    expect(team.readBack).toEqual({ works: 'asked', tips: ['threeWeeks', 'angela', 'review'] });
    team.write('review', 'On Friday');
    expect([team.readBack, team.wasReadBack]).toEqual([undefined, true]);
    team.look();
    expect(team.readBack?.tips).toEqual(['threeWeeks', 'angela']);
  });
});

describe('six weeks on', () => {
  test.each<[TeamOption, RegExp, RegExp]>([
    ['A', /mood is low/, /mood is low/],
    ['B', /stopped bathing/, /stopped bathing/],
    ['C', /slipped.*had help/s, /slipped.*helped him up/s],
    ['D', /baths every week.*opened from outside once/s, /baths every week.*opened from outside once/s],
    ['E', /fell again/, /fell again/],
  ])('%s ends as the curriculum says, with a plan for the meantime or without', (id, planned, unplanned) => {
    const option = words.options.find((entry) => entry.id === id);
    if (!option) throw new Error(id);
    expect(outcomeOf(option, true)).toMatch(planned);
    expect(outcomeOf(option, false)).toMatch(unplanned);
    expect(outcomeOf(option, true)).not.toBe(outcomeOf(option, false));
  });

  test('review and dissent change it, too', () => {
    const { review, dissent } = words.after;
    const team = meeting('D');
    expect(team.outcome.slice(1)).toEqual([review.no, dissent.no]);
    team.write('review', 'On Friday');
    team.recordView('angela', 'fair');
    expect(team.outcome.slice(1)).toEqual([review.yes, dissent.yes]);
  });
});

describe('what is reported', () => {
  test('state, option, and dissent or none; done at the outcome; never a word', () => {
    const notes = createNotesBook();
    const team = new TeamDecisionState(words, undefined, notes);
    expect(team.report).toEqual({ state: 'started' });
    team.choose('D');
    team.propose();
    team.write('decision', 'Secret');
    team.writeView('angela', 'Secret');
    team.writeChip('D', 'gains', 'Secret');
    expect(team.report).toEqual({ state: 'started', choices: { option: 'D', dissent: 'yes' } });
    team.later();
    expect(team.report).toEqual({ state: 'done', choices: { option: 'D', dissent: 'yes' } });
    expect([notes.get('A9.decision'), notes.get('A9.view.angela')]).toEqual(['Secret', 'Secret']);
    notes.clear();
    expect([team.text('decision'), team.views, team.report.choices?.['dissent']]).toEqual(['', [], 'no']);
  });

  test('coming back: the option and the fact of a different view are there, the words are not', () => {
    const saved = { state: 'done', choices: { option: 'D', dissent: 'yes' } } as const;
    const team = new TeamDecisionState(words, saved, createNotesBook());
    expect([team.step, team.isGone, team.report]).toEqual(['record', true, saved]);
    team.write('decision', 'A new one');
    expect([team.isGone, team.report.choices?.['dissent'], team.report.state]).toEqual([false, 'no', 'done']);
  });

  test('an option that the course no longer has is left out', () => {
    const gone = new TeamDecisionState(words, { state: 'started', choices: { option: 'F' } }, createNotesBook());
    expect([gone.step, gone.report]).toEqual(['listen', { state: 'started' }]);
  });
});
