import { create } from 'xmlbuilder2';
import type { Course } from '../course/index.js';
import { ENTRY_PATH } from './edition.js';

/** An element as xmlbuilder2 takes it: `@name` is an attribute, `#` its text, anything else a child. */
export interface XmlElement {
  readonly [name: string]: string | XmlElement | readonly (string | XmlElement)[];
}

export interface ManifestIds {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
}

/**
 * Identifiers made from the course's id alone: LMSs hang attempts on them, so they stay the same from version to
 * version and from edition to edition. XML's type ID wants a letter first and no spaces.
 */
export function manifestIds({ id }: Course): ManifestIds {
  const stem = `course_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
  return { manifest: stem, organization: `${stem}_organization`, item: `${stem}_item`, resource: `${stem}_sco` };
}

/** A resource names every one of its files, its own start page among them (CAM 3.4.1.5). */
export function fileElements(paths: readonly string[]): readonly XmlElement[] {
  return [...new Set([ENTRY_PATH, ...paths])].map((path) => ({ '@href': path }));
}

export function renderManifest(manifest: XmlElement): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' }, { manifest });
  return `${document.end({ prettyPrint: true })}\n`;
}
