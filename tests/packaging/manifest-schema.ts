import { validateXML } from 'xmllint-wasm';
import type { Edition, PackageFile } from '../../src/packaging/index.js';
import { textOf } from './fixtures.js';

const NAMESPACES_2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  'http://ltsc.ieee.org/xsd/LOM': 'lom.xsd',
};

const NAMESPACES: Readonly<Record<Edition, Readonly<Record<string, string>>>> = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  },
  scorm2004: NAMESPACES_2004,
  'scorm2004-3rd': NAMESPACES_2004,
};

/**
 * One schema that imports them all: by the content-packaging schema alone, what other namespaces say is hardly
 * looked at.
 */
function driver(edition: Edition): string {
  const imports = Object.entries(NAMESPACES[edition]).map(
    ([namespace, location]) => `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

/** Complaints about the package's manifest by the schemas that it carries itself. */
export async function manifestErrors(
  files: readonly PackageFile[],
  edition: Edition,
  manifest = textOf(files, 'imsmanifest.xml'),
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'driver.xsd', contents: driver(edition) },
    preload: files
      .filter(({ path }) => /\.(xsd|dtd)$/.test(path))
      .map(({ path }) => ({ fileName: path, contents: compilable(path, textOf(files, path)) })),
  });
  return errors.map(({ message }) => message);
}

/**
 * The IMS metadata schema lets any element follow optional ones of its own, which libxml2 rightly calls ambiguous;
 * with "any other namespace" it means the same to a manifest like ours.
 */
function compilable(path: string, text: string): string {
  return path === 'imsmd_rootv1p2p1.xsd' ? text.replace('namespace="##any"', 'namespace="##other"') : text;
}
