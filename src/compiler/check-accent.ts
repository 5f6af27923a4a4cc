import type { SourceSpan } from '../course/index.js';
import { ACCENT_CONTRAST, accentShortfall, ON_ACCENT, type AccentTheme } from '../organisation/index.js';
import type { Report } from './report.js';

/** How many of the pairs that fall short a message names. */
const TOLD = 4;

/** Tells of an accent that cannot be read, with the ratios that fall short, the lowest first. */
export function checkAccent(colour: string, name: string, theme: AccentTheme, span: SourceSpan, report: Report): void {
  const found = accentShortfall(colour, theme);
  if (!found) return;
  const { short, near } = found;
  const worst = short
    .slice(0, TOLD)
    .map(({ token, ratio }) => `${ratio}:1 ${token === ON_ACCENT ? `under words (${token})` : `on ${token}`}`);
  const more = short.length > TOLD ? [`and ${short.length - TOLD} more`] : [];
  const list = [...worst, ...more].join(', ');
  const message = `${name} ${colour} cannot be read well: ${list}; each needs ${ACCENT_CONTRAST}:1 (WCAG 2.2, 1.4.3)`;
  const hint = near
    ? `"${near}" is near it and can be read`
    : 'No shade of it can be read on all of them: choose another';
  report.error(span, 'accent-contrast', message, hint);
}
