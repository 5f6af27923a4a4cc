/** The forms in which the course goes to an LMS. */
export const EDITIONS = ['scorm12', 'scorm2004', 'scorm2004-3rd'] as const;
export type Edition = (typeof EDITIONS)[number];

export interface PackageFile {
  /** From the package's root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that the build made. */
export type BuiltFile = PackageFile;

export const MANIFEST_PATH = 'imsmanifest.xml';
export const ENTRY_PATH = 'index.html';

export const SCHEMA_VERSIONS: Readonly<Record<Edition, string>> = {
  scorm12: '1.2',
  scorm2004: '2004 4th Edition',
  'scorm2004-3rd': '2004 3rd Edition',
};

/**
 * The run-time that the start page is marked for, in tracking's words: both editions of 2004 have the same, as far as
 * the course uses it.
 */
export const RUN_TIMES: Readonly<Record<Edition, 'scorm12' | 'scorm2004'>> = {
  scorm12: 'scorm12',
  scorm2004: 'scorm2004',
  'scorm2004-3rd': 'scorm2004',
};

/** The same names in both editions, and not the same files. */
const SCHEMA_FILES_2004 = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  'imsss_v1p0.xsd',
  'imsss_v1p0auxresource.xsd',
  'imsss_v1p0control.xsd',
  'imsss_v1p0delivery.xsd',
  'imsss_v1p0limit.xsd',
  'imsss_v1p0objective.xsd',
  'imsss_v1p0random.xsd',
  'imsss_v1p0rollup.xsd',
  'imsss_v1p0seqrule.xsd',
  'imsss_v1p0util.xsd',
  'xml.xsd',
];

const SCHEMA_FILES: Readonly<Record<Edition, readonly string[]>> = {
  scorm12: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
  scorm2004: SCHEMA_FILES_2004,
  'scorm2004-3rd': SCHEMA_FILES_2004,
};

/**
 * The schema files that stand at the root of a package, for the caller to read and hand to `planPackage`. ADL's
 * validator asks for every schema that the manifest refers to; most LMSs do not look.
 */
export function schemaFileNames(edition: Edition): readonly string[] {
  return SCHEMA_FILES[edition];
}
