import type { Quality } from '../course/index.js';

const STONES = [1, 2, 3] as const;

/** Three stones, filled as far as the choice is good. The words beside them say the same. */
export function renderStones(quality: Quality): string {
  const stones = STONES.map((stone) => `<i${stone <= quality ? ' class="on"' : ''}></i>`).join('');
  return `<span class="stone-row" aria-hidden="true">${stones}</span>`;
}
