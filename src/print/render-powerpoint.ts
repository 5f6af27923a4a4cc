import type { SlideDeck } from '../deck/index.js';
import { finishPowerPoint, type ThemeColours } from './pptx/finish-powerpoint.js';
import { checkFit } from './pptx/check-fit.js';
import { planPowerPoint } from './pptx/plan-powerpoint.js';
import { writePowerPoint } from './pptx/write-powerpoint.js';

export interface PowerPointLook {
  /** Drawings by name: PNG, base64. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly colours: ThemeColours;
}

/** The deck as a file for PowerPoint. @throws when words would run out of their boxes */
export async function renderPowerPoint(deck: SlideDeck, { pictures, colours }: PowerPointLook): Promise<Uint8Array> {
  const { title, language } = deck;
  const slides = planPowerPoint(deck);
  const over = checkFit(slides);
  if (over.length > 0) throw new Error(`Too many words for their boxes in PowerPoint: ${over.join('; ')}.`);
  const bytes = await writePowerPoint({ title, slides, pictures });
  return finishPowerPoint(bytes, { themeName: title, language, colours });
}
