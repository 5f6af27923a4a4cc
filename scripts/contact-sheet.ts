export interface Shot {
  readonly caption: string;
  readonly png: Buffer;
  /** CSS pixels of the page that was taken. */
  readonly width: number;
}

/** Of the pictures' own size. */
const SCALE = 0.6;
/** A sheet of paper may go on below: its beginning says enough. */
const LONGEST = 640;

/** CSS pixels of a sheet: three of the pictures in a line. */
export const SHEET_WIDTH = 1792;

/** A page with the pictures beside each other, each with its caption. */
export function renderContactSheet(shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ caption, png, width }) =>
      `<figure style="width:${Math.round(width * SCALE)}px"><figcaption>${caption}</figcaption>` +
      `<div><img src="data:image/png;base64,${png.toString('base64')}" alt=""></div></figure>`,
  );
  return `<!doctype html><style>body{margin:0;padding:16px;display:flex;flex-wrap:wrap;gap:16px;align-items:start;background:#d8d4cf;font:14px sans-serif}
    figure{margin:0}figcaption{padding:0 0 4px}div{max-height:${LONGEST}px;overflow:hidden}img{display:block;width:100%}</style>${figures.join('')}`;
}
