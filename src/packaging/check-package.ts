import type { Diagnostic } from '../course/index.js';
import { checkPaths, isControlDocument } from './check-paths.js';
import {
  EDITIONS,
  MANIFEST_PATH,
  SCHEMA_VERSIONS,
  schemaFileNames,
  type Edition,
  type PackageFile,
} from './edition.js';
import { inFile } from './package-diagnostic.js';
import { readManifest, type ManifestElement, type ManifestOutline, type ManifestResource } from './read-manifest.js';

/**
 * Reads a package's manifest back and holds it against the files: what neither the XML schemas nor most LMSs notice
 * until a learner is in front of it.
 */
export function checkPackage(files: readonly PackageFile[]): Diagnostic[] {
  const paths = files.map(({ path }) => path);
  return [...checkPaths(paths), ...checkManifest(files, new Set(paths))];
}

function checkManifest(files: readonly PackageFile[], paths: ReadonlySet<string>): Diagnostic[] {
  const file = files.find(({ path }) => path === MANIFEST_PATH);
  if (!file) {
    return [
      inManifest('missing-manifest', 'the package has no imsmanifest.xml at its root', 'Put it beside index.html.'),
    ];
  }
  const manifest = readManifest(new TextDecoder().decode(file.bytes));
  if (!manifest) {
    return [inManifest('unreadable-manifest', 'imsmanifest.xml is not readable XML', 'Let the build write it again.')];
  }
  const edition = editionOf(manifest);
  return [
    ...(edition ? [...checkScormType(manifest, edition), ...checkSchemas(edition, paths)] : [schemaVersion(manifest)]),
    ...checkIdentifiers(manifest),
    ...checkOrganizations(manifest),
    ...checkItems(manifest),
    ...manifest.resources.flatMap((resource) => checkResource(resource, paths)),
    ...checkListing(manifest, paths),
  ];
}

function editionOf({ schemaVersions }: ManifestOutline): Edition | undefined {
  if (schemaVersions.length !== 1) return undefined;
  return EDITIONS.find((edition) => SCHEMA_VERSIONS[edition] === schemaVersions[0]);
}

function schemaVersion({ schemaVersions }: ManifestOutline): Diagnostic {
  const found =
    schemaVersions.length === 0 ? 'no schemaversion' : `schemaversion ${schemaVersions.map(quoted).join(', ')}`;
  return inManifest(
    'schema-version',
    `the manifest has ${found}`,
    'It is "1.2", "2004 4th Edition" or "2004 3rd Edition", once, word for word.',
  );
}

/** `scormtype` in 1.2, `scormType` in 2004: a 2004 schema lets the other spelling pass, and the SCO becomes an asset. */
function checkScormType({ resources }: ManifestOutline, edition: Edition): Diagnostic[] {
  const right = edition === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
  return resources.flatMap(({ identifier, attributes }) => {
    const written = [...attributes.keys()].find((name) => name.toLowerCase() === right.toLowerCase());
    if (written === right) return [];
    return [
      inManifest(
        'scorm-type-spelling',
        `resource "${identifier}" has ${written === undefined ? `no ${right}` : `"${written}" where "${right}" is due`}`,
        `Write ${right}="sco".`,
      ),
    ];
  });
}

function checkSchemas(edition: Edition, paths: ReadonlySet<string>): Diagnostic[] {
  return schemaFileNames(edition)
    .filter((name) => !paths.has(name))
    .map((name) =>
      inFile(name, 'missing-schema', `${name} is not at the package's root`, 'Add the whole set of schemas.'),
    );
}

function checkIdentifiers({ identifiers }: ManifestOutline): Diagnostic[] {
  const twice = new Set(identifiers.filter((id, index) => identifiers.indexOf(id) < index));
  return [...twice].map((id) =>
    inManifest('duplicate-identifier', `two elements have the identifier "${id}"`, 'Give each its own.'),
  );
}

function checkOrganizations({ defaultOrganization, organizations }: ManifestOutline): Diagnostic[] {
  const untitled = organizations.filter(({ hasTitle }) => !hasTitle).map((organization) => withoutTitle(organization));
  if (organizations.some(({ identifier }) => identifier === defaultOrganization)) return untitled;
  const found = defaultOrganization === undefined ? 'no default' : `the default "${defaultOrganization}"`;
  return [
    inManifest(
      'missing-default-organization',
      `organizations has ${found}, which is none of them`,
      `Set it to ${organizations.map(({ identifier }) => quoted(identifier)).join(' or ') || 'an organization that is there'}.`,
    ),
    ...untitled,
  ];
}

function checkItems({ items, resources }: ManifestOutline): Diagnostic[] {
  return items.flatMap((item) => {
    const reference = item.attributes.get('identifierref');
    const found = resources.some(({ identifier }) => identifier === reference);
    return [
      ...(item.hasTitle ? [] : [withoutTitle(item)]),
      ...(found
        ? []
        : [
            inManifest(
              'dangling-identifierref',
              `item "${item.identifier}" refers to ${reference === undefined ? 'no resource' : `"${reference}", and no resource has that identifier`}`,
              'Refer to the resource of the SCO.',
            ),
          ]),
    ];
  });
}

function withoutTitle({ identifier }: ManifestElement): Diagnostic {
  return inManifest('missing-title', `"${identifier}" has no title`, 'Give it the title of the course.');
}

function checkResource({ identifier, attributes, files }: ManifestResource, paths: ReadonlySet<string>): Diagnostic[] {
  const href = attributes.get('href') ?? '';
  return [
    ...(files.includes(href)
      ? []
      : [
          inManifest(
            'start-page-not-listed',
            `resource "${identifier}" starts at "${href}" and does not list it among its files`,
            `Add <file href="${href}"/>.`,
          ),
        ]),
    ...[...new Set([href, ...files])]
      .filter((path) => !paths.has(path))
      .map((path) =>
        inManifest(
          'missing-file',
          `the manifest lists "${path}", which is not in the package`,
          'Add the file or drop the line.',
        ),
      ),
  ];
}

function checkListing({ resources }: ManifestOutline, paths: ReadonlySet<string>): Diagnostic[] {
  const listed = new Set(resources.flatMap(({ files }) => files));
  return [...paths]
    .filter((path) => !listed.has(path) && !isControlDocument(path))
    .map((path) =>
      inManifest('unlisted-file', `"${path}" is in the package and not in the manifest`, `Add <file href="${path}"/>.`),
    );
}

function inManifest(code: string, message: string, hint: string): Diagnostic {
  return inFile(MANIFEST_PATH, code, message, hint);
}

function quoted(text: string): string {
  return `"${text}"`;
}
