import { unzipSync } from 'fflate';

/** A spreadsheet larger than this, unpacked, is given as text instead: it would have to be held whole. */
export const LARGEST_MEGABYTES = 256;

export type Unzipped =
  { readonly parts: Readonly<Record<string, Uint8Array>> } | { readonly problem: 'too-large' | 'damaged' };

/** The parts whose names are wanted; their sizes are looked at before they are unpacked. */
export function unzipParts(zip: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  let size = 0;
  try {
    const parts = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        size += originalSize;
        return size <= LARGEST_MEGABYTES * 1_000_000;
      },
    });
    return size > LARGEST_MEGABYTES * 1_000_000 ? { problem: 'too-large' } : { parts };
  } catch {
    return { problem: 'damaged' };
  }
}
