import type { Course } from '../src/course/index.js';

const DATA = /^data:image\/(png|svg)(?:\+xml)?;base64,/;

export interface PlacedLogo {
  /** The course whose logo is a file beside the page. */
  readonly course: Course;
  /** The first screen, with the file's address. */
  readonly body: string;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** In a package the logo is a file of its own: as text it would delay the first screen, which does not wait for it. */
export function placeLogo(course: Course, body: string): PlacedLogo {
  const { organisation } = course;
  const { logo } = organisation;
  const [head, ending] = (logo && DATA.exec(logo.src)) ?? [];
  if (!logo || head === undefined || ending === undefined) return { course, body, files: [] };
  const path = `logo.${ending}`;
  return {
    course: { ...course, organisation: { ...organisation, logo: { ...logo, src: path } } },
    body: body.replaceAll(logo.src, path),
    files: [{ path, bytes: new Uint8Array(Buffer.from(logo.src.slice(head.length), 'base64')) }],
  };
}
