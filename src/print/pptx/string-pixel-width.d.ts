declare module 'string-pixel-width' {
  /** Width in the unit of `size`, by tables of each letter's own. */
  export default function pixelWidth(
    text: string,
    settings: { font: string; size: number; bold?: boolean; italic?: boolean },
  ): number;
}
