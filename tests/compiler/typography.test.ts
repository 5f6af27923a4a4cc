import { describe, expect, it } from 'vitest';
import { setQuotes } from '../../src/compiler/typography.js';

const SET: readonly (readonly [given: string, set: string])[] = [
  ['"Yes," she said.', '“Yes,” she said.'],
  ["It's her day, and the Smiths' too.", 'It’s her day, and the Smiths’ too.'],
  ["He said 'no'.", 'He said ‘no’.'],
  ['"\'Yes,\' she said," he said.', '“‘Yes,’ she said,” he said.'],
  ['He said, "She said \'yes.\'"', 'He said, “She said ‘yes.’”'],
  ['("in brackets")', '(“in brackets”)'],
  ['*"said"* and **"said"**', '*“said”* and **“said”**'],
  ['one—"two"—three', 'one—“two”—three'],
  ['in the \'90s and "90s"', 'in the ’90s and “90s”'],
  ['5\'6" tall', '5’6” tall'],
  ['say "', 'say ”'],
  ['', ''],
  ['a `"code"` and `it\'s`, "words"', 'a `"code"` and `it\'s`, “words”'],
  ['("`code`")', '(“`code`”)'],
  ['["words"](https://example.org/"x") "y"', '[“words”](https://example.org/"x") “y”'],
  ['"[words](https://example.org)"', '“[words](https://example.org)”'],
  ['<b title="kept"> "set"', '<b title="kept"> “set”'],
  [':::aside label="It\'s kept"', ':::aside label="It\'s kept"'],
  ['"one\ntwo"', '“one\ntwo”'],
  ['```\n"kept"\n```\n"set"', '```\n"kept"\n```\n“set”'],
  ['~~~ js\n"kept"\n```\n"kept"\n~~~\n"set"', '~~~ js\n"kept"\n```\n"kept"\n~~~\n“set”'],
  ['“set already” and it’s fine', '“set already” and it’s fine'],
];

describe('setQuotes', () => {
  it.each(SET)('sets %j', (given, set) => {
    expect(setQuotes(given)).toBe(set);
  });

  it.each(SET)('keeps the length of %j, and what is set', (given, set) => {
    expect(set).toHaveLength(given.length);
    expect(setQuotes(set)).toBe(set);
  });
});
