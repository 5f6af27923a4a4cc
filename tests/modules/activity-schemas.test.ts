import { describe, expect, test } from 'vitest';
import { activitySchemas } from '../../src/compiler/activity-schemas/index.js';
import type { ActivityName } from '../../src/course/index.js';
import { authored } from './authored-words.js';

const names = Object.keys(activitySchemas) as ActivityName[];

/** `path: message` of everything amiss once `value` stands at `path`; without a value, the key is taken out. */
function amiss(name: ActivityName, path: string, ...value: readonly unknown[]): string[] {
  const words = structuredClone(authored(name));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, words);
  if (value.length > 0) parent[last] = value[0];
  else Reflect.deleteProperty(parent, last);
  return activitySchemas[name].safeParse(words).error?.issues.map((i) => `${i.path.join('.')}: ${i.message}`) ?? [];
}

test.each(names)('the words of %s are whole', (name) => {
  expect(activitySchemas[name].safeParse(authored(name)).error?.issues ?? []).toEqual([]);
});

describe('mistakes are named where they stand', () => {
  test.each<[string, ActivityName, string, ...unknown[]]>([
    ['a key left out', 'own-day', 'sorting.next'],
    ['a key too many', 'own-day', 'sorting.extra', 'x'],
    ['empty words', 'own-day', 'heading', ' '],
    ['straight quotes', 'own-day', 'heading', "What's yours"],
    ['markup', 'two-voices', 'closing', '<b>both</b>'],
    ['a place that is missing', 'own-day', 'sorting.position', 'Card {n}'],
    ['a place that nobody fills in', 'own-day', 'sorting.position', 'Card {n} of {all}, {total}'],
    ['a place where none is filled in', 'own-day', 'sorting.next', 'Card {n}'],
    ['places out of order', 'own-day', 'places', []],
    ['an id twice', 'own-day', 'cards.3.id', 'drive'],
    ['an id with a space', 'own-day', 'cards.3.id', 'the sea'],
    ['four strengths', 'two-voices', 'strengths', ['a', 'b', 'c', 'd']],
    ['one voice', 'two-voices', 'voices', []],
    ['a record that leaves nothing out', 'two-records', 'records.1.gaps', []],
    ['yes for true', 'two-records', 'records.0.avoid', 'yes'],
    ['a key word that is not in the scene', 'which-idea', 'scenes.0.keywords', ['last summer']],
    ['an idea that is not there', 'which-idea', 'scenes.1.best', ['P9']],
    ['a near idea that is not there', 'which-idea', 'scenes.7.near.1.idea', 'C1'],
    ['three best ideas', 'which-idea', 'scenes.3.best', ['P1', 'P2', 'P3']],
    ['half a minute', 'which-idea', 'minutes', 0.5],
    ['another name', 'which-idea', 'name', 'which-ideas'],
    ['a tracking id with a hyphen', 'which-idea', 'trackingId', 'MOD1-A1'],
    ['an id of another kind', 'which-idea', 'id', 'a1'],
    ['three weights in a box', 'risk-balance', 'situations.0.weights.gains', [{ id: 'one', text: 'One' }]],
    ['a weight’s id twice in a situation', 'risk-balance', 'situations.0.weights.harms.0.id', 'proud'],
    ['a situation with the id of made-up people', 'risk-balance', 'situations.0.id', 'own'],
    ['a weight that counts others and is not there', 'risk-balance', 'situations.3.affected.weights', ['cat']],
    ['a sign with the id of a place', 'early-signs', 'signs.0.id', 'now'],
    ['a sign of an unknown kind', 'early-signs', 'signs.0.kind', 'grave'],
    ['a response left out', 'early-signs', 'responses.visit'],
    ['steps out of order', 'scenario', 'steps.0.id', 'well'],
    ['a question on paper twice', 'scenario', 'steps.1.fields.0.questions', ['well1', 'well2']],
    ['a question on paper that is not there', 'scenario', 'steps.6.fields.0.questions', ['story1', 'story2']],
    ['a question’s id twice in different steps', 'scenario', 'steps.1.questions.0.id', 'safe1'],
    ['people out of order', 'team-decision', 'people', []],
    ['an option of another letter', 'team-decision', 'options.0.id', 'F'],
    ['a chip’s id twice in an option', 'team-decision', 'options.3.harms.0.id', 'private'],
    ['five lines to pick', 'team-decision', 'recording.review', ['a', 'b', 'c', 'd', 'e']],
    ['a reaction left out', 'team-decision', 'people.0.reactions.E'],
    ['one option in the model record', 'decision-record', 'model.options', [{ name: 'a', good: 'b', harm: 'c' }]],
    ['a capacity that is none', 'decision-record', 'model.capacity', 'perhaps'],
    ['a swap that says nothing', 'decision-record', 'tips.swap', 'You wrote “{word}”.'],
    ['a change past the bar', 'needs', 'life.events.0.changes.body', 5],
    ['an event that is not there', 'needs', 'life.together.events', ['hospital', 'moon']],
    ['a need that is not one of the five', 'needs', 'cards.list.0.accepted', ['sleep']],
  ])('%s', (_, name, path, ...value) => {
    expect(amiss(name, path, ...value)).toMatchSnapshot();
  });
});
