import type { Organisation } from '../course/index.js';
import { bytesOf } from './base64.js';

const DATA = /^data:image\/(png|svg)(?:\+xml)?;base64,/;

/** The names that a logo has in a package. */
export const LOGO_PATHS: readonly string[] = ['logo.png', 'logo.svg'];

export interface PlacedLogo {
  /** The organisation whose logo is a file beside the page. */
  readonly organisation: Organisation;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** In a package the logo is a file of its own: as text it would delay the first screen, which does not wait for it. */
export function placeLogo(organisation: Organisation): PlacedLogo {
  const { logo } = organisation;
  const [head, ending] = (logo && DATA.exec(logo.src)) ?? [];
  if (!logo || head === undefined || ending === undefined) return { organisation, files: [] };
  const path = `logo.${ending}`;
  return {
    organisation: { ...organisation, logo: { ...logo, src: path } },
    files: [{ path, bytes: bytesOf(logo.src.slice(head.length)) }],
  };
}
