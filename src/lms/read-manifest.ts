import { create } from 'xmlbuilder2';
import { EDITION_IDS, EDITIONS, type EditionId } from './edition.js';
import { refusePackage } from './package-problem.js';

/** What an LMS takes from imsmanifest.xml to launch a single SCO. */
export interface LaunchManifest {
  readonly title: string;
  /** Inside the package, with parameters. */
  readonly href: string;
  readonly launchData: string;
  readonly passMark: string;
  readonly completionThreshold: string;
  readonly maxTimeAllowed: string;
  readonly timeLimitAction: string;
  /** 2004: objectives that the manifest declares; the run-time starts with them (RTE 4.2.17). */
  readonly objectiveIds: readonly string[];
}

/** @throws PackageProblemError when there is nothing in it to launch */
export function readManifest(xml: string, edition: EditionId): LaunchManifest {
  const manifest = parse(xml);
  checkEdition(manifest, edition);
  const organization = defaultOrganization(manifest);
  const item = all(organization, 'item').find((entry) => attribute(entry, 'identifierref'));
  if (!item) return refusePackage('The manifest’s organization has no item that starts anything.');
  const resource = all(manifest, 'resource').find(
    (entry) => attribute(entry, 'identifier') === attribute(item, 'identifierref'),
  );
  const href = resource && attribute(resource, 'href');
  if (!href) return refusePackage('The manifest’s item points at no resource with a starting page.');
  return {
    title: text(item, 'title') || text(organization, 'title') || 'Untitled course',
    href: base(manifest, resource) + href + parameters(href, attribute(item, 'parameters')),
    launchData: text(item, 'datafromlms') || text(item, 'dataFromLMS'),
    ...limitsOf(item),
  };
}

function limitsOf(item: Element): Omit<LaunchManifest, 'title' | 'href' | 'launchData'> {
  const primary = all(item, 'primaryObjective')[0];
  const measured = primary && attribute(primary, 'satisfiedByMeasure') === 'true';
  const threshold = all(item, 'completionThreshold')[0];
  const byMeasure = threshold && attribute(threshold, 'completedByMeasure') === 'true';
  const measure = measured ? text(primary, 'minNormalizedMeasure') || '1.0' : '';
  return {
    passMark: text(item, 'masteryscore') || measure,
    completionThreshold: byMeasure ? attribute(threshold, 'minProgressMeasure') || '1.0' : '',
    maxTimeAllowed: text(item, 'maxtimeallowed'),
    timeLimitAction: text(item, 'timelimitaction') || text(item, 'timeLimitAction'),
    objectiveIds: [...(primary ? [primary] : []), ...all(item, 'objective')]
      .map((objective) => attribute(objective, 'objectiveID'))
      .filter((id) => id !== ''),
  };
}

function parse(xml: string): Element {
  try {
    // xmlbuilder2's own DOM: no entity or schema is ever fetched.
    const root: unknown = create(xml.replace(/^\uFEFF/, '')).root().node;
    // It lets unclosed elements pass, as in a file that was cut off while being written.
    const whole = /<\/(?:[\w.-]+:)?manifest\s*>\s*(?:<!--[\s\S]*-->\s*)?$/.test(xml);
    if (whole && isElement(root)) return root;
  } catch {
    // The parser's message names offsets in a generated file: of no help to the person at the screen.
  }
  return refusePackage('imsmanifest.xml is not well-formed XML.');
}

/** What the manifest of each edition says of itself. */
const SAYS: Readonly<Record<EditionId, RegExp>> = {
  scorm12: /^1\.2$/,
  scorm2004: /^(2004|CAM 1\.3)/,
  'scorm2004-3rd': /^2004 3rd Edition$/,
};

/** @throws PackageProblemError when it is of no edition that is played here */
export function editionIn(xml: string): EditionId {
  const version = text(parse(xml), 'schemaversion');
  // The last: what the 3rd says of itself would pass for the 4th as well.
  return EDITION_IDS.findLast((edition) => SAYS[edition].test(version)) ?? refusePackage(`${saysOf(version)}.`);
}

function checkEdition(manifest: Element, edition: EditionId): void {
  const version = text(manifest, 'schemaversion');
  if (!SAYS[edition].test(version))
    refusePackage(`${saysOf(version)}, and this place is for ${EDITIONS[edition].name}.`);
}

function saysOf(version: string): string {
  return `The manifest says ${version ? `“${version}”` : 'no edition'}`;
}

function defaultOrganization(manifest: Element): Element {
  const organizations = all(manifest, 'organizations')[0];
  const list = organizations ? all(organizations, 'organization') : [];
  const wanted = organizations && attribute(organizations, 'default');
  return (
    list.find((entry) => attribute(entry, 'identifier') === wanted) ??
    list[0] ??
    refusePackage('The manifest has no organization.')
  );
}

/** xml:base of the manifest, its resources and the resource, joined (IMS CP 4.4). */
function base(manifest: Element, resource: Element): string {
  const resources = all(manifest, 'resources')[0];
  return [manifest, resources, resource].map((entry) => (entry ? attribute(entry, 'base') : '')).join('');
}

/** SCORM CAM 2.3.2: how an item's parameters join the address. */
function parameters(href: string, given: string): string {
  const bare = given.replace(/^[?&]+/, '');
  if (!bare) return '';
  if (bare.startsWith('#')) return href.includes('#') ? '' : bare;
  return (href.includes('?') ? '&' : '?') + bare;
}

function all(within: Element, localName: string): Element[] {
  return Array.from(within.getElementsByTagName('*')).filter((entry) => entry.localName === localName);
}

function text(within: Element, localName: string): string {
  return all(within, localName)[0]?.textContent.trim() ?? '';
}

function attribute(of: Element, localName: string): string {
  return (
    Array.from(of.attributes)
      .find((entry) => entry.localName === localName)
      ?.value.trim() ?? ''
  );
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'getElementsByTagName' in value;
}
