import type { Course } from '../course/index.js';
import { ENTRY_PATH, SCHEMA_VERSIONS, type Edition } from './edition.js';
import { LOM_NAMESPACE, LOM_SCHEMA_PATH } from './lom-schema.js';
import { fileElements, manifestIds, renderManifest, type XmlElement } from './manifest-parts.js';
import { objectiveIds, PRIMARY_OBJECTIVE } from './objective-ids.js';

const IMSCP = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_v1p3';
const ADLSEQ = 'http://www.adlnet.org/xsd/adlseq_v1p3';
const ADLNAV = 'http://www.adlnet.org/xsd/adlnav_v1p3';
const IMSSS = 'http://www.imsglobal.org/xsd/imsss';

/** The course has its own pages and its own way out, but a framed LMS needs its exit all the same. */
const HIDDEN_CONTROLS = ['previous', 'continue'];

/**
 * The manifest for SCORM 2004: one SCO that reports completion and success itself. Nothing in it is written in one way
 * in the 3rd Edition and in another in the 4th, but for the version.
 */
export function renderManifest2004(
  course: Course,
  edition: Exclude<Edition, 'scorm12'>,
  paths: readonly string[],
): string {
  const ids = manifestIds(course);
  return renderManifest({
    '@xmlns': IMSCP,
    '@xmlns:adlcp': ADLCP,
    '@xmlns:adlseq': ADLSEQ,
    '@xmlns:adlnav': ADLNAV,
    '@xmlns:imsss': IMSSS,
    '@xmlns:lom': LOM_NAMESPACE,
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@identifier': ids.manifest,
    '@version': course.version,
    '@xsi:schemaLocation': [
      `${IMSCP} imscp_v1p1.xsd`,
      `${ADLCP} adlcp_v1p3.xsd`,
      `${ADLSEQ} adlseq_v1p3.xsd`,
      `${ADLNAV} adlnav_v1p3.xsd`,
      `${IMSSS} imsss_v1p0.xsd`,
      `${LOM_NAMESPACE} ${LOM_SCHEMA_PATH}`,
    ].join(' '),
    metadata: { schema: 'ADL SCORM', schemaversion: SCHEMA_VERSIONS[edition], 'lom:lom': lom(course) },
    organizations: {
      '@default': ids.organization,
      organization: {
        '@identifier': ids.organization,
        title: course.title,
        item: {
          '@identifier': ids.item,
          '@identifierref': ids.resource,
          title: course.title,
          'imsss:sequencing': itemSequencing(course),
          'adlnav:presentation': { 'adlnav:navigationInterface': { 'adlnav:hideLMSUI': HIDDEN_CONTROLS } },
        },
        'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } },
      },
    },
    resources: {
      resource: {
        '@identifier': ids.resource,
        '@type': 'webcontent',
        '@adlcp:scormType': 'sco',
        '@href': ENTRY_PATH,
        file: fileElements(paths),
      },
    },
  });
}

/**
 * Without `satisfiedByMeasure` and `minNormalizedMeasure` the LMS takes the course's own word for success, and
 * without `completionThreshold` for completion; the delivery controls keep it from setting either for the course.
 * The order of elements is the schema's.
 */
function itemSequencing(course: Course): XmlElement {
  return {
    'imsss:objectives': {
      'imsss:primaryObjective': { '@objectiveID': PRIMARY_OBJECTIVE },
      'imsss:objective': objectiveIds(course).map((id) => ({ '@objectiveID': id })),
    },
    'imsss:deliveryControls': { '@completionSetByContent': 'true', '@objectiveSetByContent': 'true' },
  };
}

/** IEEE 1484.12.3. */
function lom(course: Course): XmlElement {
  const inCourseLanguage = (text: string): XmlElement => ({
    'lom:string': { '@language': course.language, '#': text },
  });
  return {
    'lom:general': {
      'lom:title': inCourseLanguage(course.title),
      'lom:language': course.language,
      'lom:description': inCourseLanguage(course.description),
      'lom:keyword': course.keywords.map(inCourseLanguage),
    },
    'lom:lifeCycle': { 'lom:version': inCourseLanguage(course.version) },
    'lom:metaMetadata': { 'lom:metadataSchema': ['LOMv1.0', 'ADLv1.0'] },
    'lom:technical': { 'lom:format': 'text/html' },
  };
}
