/** A drawing by its author's name. */
export interface Picture {
  readonly name: string;
  /** Inline SVG without a style element or ids, `aria-hidden`; it follows the page's theme. */
  readonly svg: string;
  /** What it shows, for those who do not see it; empty when it only sets the scene. */
  readonly alt: string;
}
