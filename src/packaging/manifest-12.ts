import type { Course } from '../course/index.js';
import { ENTRY_PATH, SCHEMA_VERSIONS } from './edition.js';
import { fileElements, manifestIds, renderManifest, type XmlElement } from './manifest-parts.js';

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const IMSMD = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';

/**
 * The manifest for SCORM 1.2. No `masteryscore`: the pass mark is course data, and some LMSs would pass a half-done
 * course by it at Finish.
 */
export function renderManifest12(course: Course, paths: readonly string[]): string {
  const ids = manifestIds(course);
  return renderManifest({
    '@xmlns': IMSCP,
    '@xmlns:adlcp': ADLCP,
    '@xmlns:imsmd': IMSMD,
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@identifier': ids.manifest,
    '@version': course.version,
    '@xsi:schemaLocation': [
      `${IMSCP} imscp_rootv1p1p2.xsd`,
      `${IMSMD} imsmd_rootv1p2p1.xsd`,
      `${ADLCP} adlcp_rootv1p2.xsd`,
    ].join(' '),
    metadata: { schema: 'ADL SCORM', schemaversion: SCHEMA_VERSIONS.scorm12, 'imsmd:lom': lom(course) },
    organizations: {
      '@default': ids.organization,
      organization: {
        '@identifier': ids.organization,
        title: course.title,
        item: { '@identifier': ids.item, '@identifierref': ids.resource, title: course.title },
      },
    },
    resources: {
      resource: {
        '@identifier': ids.resource,
        '@type': 'webcontent',
        '@adlcp:scormtype': 'sco',
        '@href': ENTRY_PATH,
        file: fileElements(paths),
      },
    },
  });
}

/** IMS Meta-Data 1.2.1; the order of elements is the schema's. */
function lom(course: Course): XmlElement {
  const inCourseLanguage = (text: string): XmlElement => ({
    'imsmd:langstring': { '@xml:lang': course.language, '#': text },
  });
  return {
    'imsmd:general': {
      'imsmd:title': inCourseLanguage(course.title),
      'imsmd:language': course.language,
      'imsmd:description': inCourseLanguage(course.description),
      'imsmd:keyword': course.keywords.map(inCourseLanguage),
    },
    'imsmd:lifecycle': { 'imsmd:version': inCourseLanguage(course.version) },
    'imsmd:metametadata': { 'imsmd:metadatascheme': 'ADL SCORM 1.2' },
    'imsmd:technical': { 'imsmd:format': 'text/html' },
  };
}
