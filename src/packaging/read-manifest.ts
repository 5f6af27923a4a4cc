import { convert } from 'xmlbuilder2';

/** What a manifest says, as far as our own checks look at it. */
export interface ManifestOutline {
  readonly schemaVersions: readonly string[];
  /** `default` of `organizations`. */
  readonly defaultOrganization: string | undefined;
  readonly organizations: readonly ManifestElement[];
  readonly items: readonly ManifestElement[];
  readonly resources: readonly ManifestResource[];
  /** Every `identifier` in the manifest. */
  readonly identifiers: readonly string[];
}

export interface ManifestElement {
  readonly identifier: string;
  /** Attributes by name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly hasTitle: boolean;
}

export interface ManifestResource extends ManifestElement {
  /** `href` of each of its files. */
  readonly files: readonly string[];
}

/** xmlbuilder2's verbose form: attributes as `@name`, and a list for every name of a child. */
type Node = Readonly<Record<string, unknown>>;

/** Undefined when the text cannot be read as XML with a `manifest` at its root. */
export function readManifest(xml: string): ManifestOutline | undefined {
  const root = rootOf(xml);
  if (!root) return undefined;
  const organizations = descendants(root, 'organization').map(elementOf);
  const items = descendants(root, 'item').map(elementOf);
  const resources = descendants(root, 'resource').map((node) => ({
    ...elementOf(node),
    files: descendants(node, 'file').map((file) => attributesOf(file).get('href') ?? ''),
  }));
  const [holder] = descendants(root, 'organizations');
  return {
    schemaVersions: childTexts(descendants(root, 'metadata')[0] ?? {}, 'schemaversion'),
    defaultOrganization: holder && attributesOf(holder).get('default'),
    organizations,
    items,
    resources,
    identifiers: [elementOf(root), ...organizations, ...items, ...resources].map(({ identifier }) => identifier),
  };
}

function rootOf(xml: string): Node | undefined {
  try {
    const parsed: unknown = convert(xml, { format: 'object', verbose: true });
    const [root] = isNode(parsed) ? children(parsed, 'manifest') : [];
    return root;
  } catch {
    // The parser throws on what is not XML; to the caller that is a finding, not an accident.
    return undefined;
  }
}

function elementOf(node: Node): ManifestElement {
  const attributes = attributesOf(node);
  const hasTitle = childTexts(node, 'title').some((title) => title.trim() !== '');
  return { identifier: attributes.get('identifier') ?? '', attributes, hasTitle };
}

function attributesOf(node: Node): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(node).flatMap(([name, value]) =>
      name.startsWith('@') && typeof value === 'string' ? [[name.slice(1), value] as const] : [],
    ),
  );
}

function children(node: Node, name: string): Node[] {
  const list = node[name];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

function childTexts(node: Node, name: string): string[] {
  const list = node[name];
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}

/** In document order within each name. */
function descendants(node: Node, name: string): Node[] {
  return Object.keys(node).flatMap((key) =>
    children(node, key).flatMap((child) =>
      key === name ? [child, ...descendants(child, name)] : descendants(child, name),
    ),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
