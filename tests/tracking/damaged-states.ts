import type { SeededRandom } from './seeded-random.js';

/** What an LMS, a proxy or an export has been seen to do to a value, or may. */
export type Damage = (state: string, random: SeededRandom) => string;

const escapeAs =
  (write: (code: number) => string, characters = /[;:,~.]/g) =>
  (text: string): string =>
    text.replace(characters, (character) => write(character.charCodeAt(0)));

const decimal = escapeAs((code) => `&#${code};`);
const hexadecimal = escapeAs((code) => `&#x${code.toString(16).toUpperCase()};`);
const named = (text: string): string => text.replace(/[;:,.]/g, (character) => NAMES[character] ?? character);
const NAMES: Readonly<Record<string, string>> = { ';': '&semi;', ':': '&colon;', ',': '&comma;', '.': '&period;' };
const escapedAgain = (text: string): string => text.replaceAll('&', '&amp;');
const wrapped = (text: string, width: number, end: string): string =>
  text.replace(new RegExp(`.{${width}}`, 'g'), `$&${end}`);
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');

/** After these, everything is there: it only looks different. */
export const DISGUISES: Readonly<Record<string, Damage>> = {
  doubled: (state) => state + state,
  'tripled, as Moodle leaves it': (state) => `${state}-${state}-${state}`,
  'doubled, and the second one cut': (state, random) => state + state.slice(0, random.whole(state.length)),
  'doubled, and the first one cut': (state, random) => state.slice(0, random.whole(state.length - 9)) + state,
  'escaped for HTML': decimal,
  'escaped for HTML in hexadecimal': hexadecimal,
  'escaped for HTML by name': named,
  'escaped for HTML twice': (state) => escapedAgain(decimal(state)),
  'escaped for HTML three times': (state) => escapedAgain(escapedAgain(hexadecimal(state))),
  'escaped in places': (state, random) =>
    state.replace(/[;:,]/g, (found) => (random.flip() ? `&#${found.charCodeAt(0)};` : found)),
  'encoded for an address': (state) => encodeURIComponent(state),
  'encoded for an address twice': (state) => encodeURIComponent(encodeURIComponent(state)),
  'encoded for an address, then escaped for HTML': (state) => escapedAgain(encodeURIComponent(state)),
  'a string of JSON': (state) => JSON.stringify(state),
  'a string of JSON with escapes': (state) => `"${state.replaceAll(';', '\\u003b').replaceAll(':', '\\u003A')}"`,
  base64,
  'base64, for addresses': (state) => Buffer.from(state, 'latin1').toString('base64url'),
  'UTF-16 read as bytes': (state) => Buffer.from(`\ufeff${state}`, 'utf16le').toString('latin1'),
  'UTF-8 read as Latin-1': (state, random) =>
    Buffer.from(`\ufeff${wrapped(state, 20 + random.whole(60), '\u00a0')}`, 'utf8').toString('latin1'),
  wrapped: (state, random) => wrapped(state, 10 + random.whole(70), random.pick(['\n', '\r\n', ' ', '\t'])),
  'wrapped with soft hyphens': (state) => wrapped(state, 40, '\u00ad'),
  'within spaces': (state) => `  ${state} \n`,
};

/** After these, something is gone, and it cannot be known what. */
export const LOSSES: Readonly<Record<string, Damage>> = {
  'cut off': (state, random) => state.slice(0, random.whole(state.length)),
  'escaped, then cut off': (state, random) => {
    const escaped = random.pick([decimal, hexadecimal, named, encodeURIComponent])(state);
    return escaped.slice(0, random.whole(escaped.length));
  },
};

/** After these, there is no telling. */
export const MISCHIEF: Readonly<Record<string, Damage>> = {
  'a piece taken out': (state, random) => cutOut(state, random),
  'a character changed': (state, random) => {
    const at = random.whole(state.length);
    return state.slice(0, at) + random.pick(Array.from('abz019.:;,-~<&"_ü%\\')) + state.slice(at + 1);
  },
  'a piece put in twice': (state, random) => {
    const at = random.whole(state.length);
    return state.slice(0, at) + state.slice(0, at + random.whole(6)) + state.slice(at);
  },
  'two pieces exchanged': (state, random) => {
    const [first = '', second = ''] = [random.whole(state.length), random.whole(state.length)].map((at) =>
      state.slice(at, at + 12),
    );
    return state.replace(first, second).replace(second, first);
  },
  'characters replaced': (state, random) =>
    state.replaceAll(random.pick(Array.from(';:,.-~')), random.pick(['&amp;', '', '%3', ';;', '\u0000'])),
  'in capitals': (state) => state.toUpperCase(),
  'sections in another order': (state, random) =>
    state
      .split(';')
      .map((section) => [random.next(), section] as const)
      .sort(([a], [b]) => a - b)
      .map(([, section]) => section)
      .join(';'),
  'several of these': (state, random) => cutOut(cutOut(cutOut(state + state, random), random), random),
  'of its own letters, at random': (_, random) => randomText(random, Array.from('0123456789abcz.:;,-~')),
  'at random': (_, random) =>
    String.fromCharCode(...Array.from({ length: random.whole(200) }, () => random.whole(65_536))),
  'at random, and sealed like one': (_, random) =>
    `1;c:prt,1.0.0;${randomText(random, Array.from('0123456789acfiklnprstz.:;,-~'))};z:0000000`,
};

function cutOut(state: string, random: SeededRandom): string {
  const at = random.whole(state.length);
  return state.slice(0, at) + state.slice(at + 1 + random.whole(5));
}

function randomText(random: SeededRandom, letters: readonly string[]): string {
  return Array.from({ length: random.whole(200) }, () => random.pick(letters)).join('');
}
