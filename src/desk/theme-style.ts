import type { Organisation } from '../course/index.js';
import { accentTokens } from '../organisation/index.js';
import tokens from '../ui/tokens.css?raw';

const [LIGHT, DARK] = [blockOf(':root'), blockOf(":root[data-theme='dark']")];

function blockOf(selector: string): string {
  const start = tokens.indexOf(`${selector} {`) + selector.length + 2;
  return tokens.slice(start, tokens.indexOf('}', start)).replace(/\/\*.*?\*\//gs, '');
}

/** A part of this page in the course's colours by day or by night, an organisation's own among them, whatever the device has. */
export function themeStyle(organisation: Organisation, theme: 'light' | 'dark'): string {
  return `${LIGHT}${theme === 'dark' ? DARK : ''}${accentTokens(organisation)}`;
}
