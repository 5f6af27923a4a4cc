import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { Places, type SourceFile } from '../compiler/index.js';
import { PieceCutter, type Piece, type Role, type Stretch } from './piece.js';

export interface YamlPart {
  /** Where the YAML begins in the file, which may hold other things. */
  readonly offset: number;
  readonly text: string;
  readonly role: Role;
}

/** Keys whose values the build reads, and nobody else. */
const SILENT =
  /^(id|ids|name|trackingId|seeds|objectives|outcomes|picture|hero|route|start|state|landing|best_route|version|language|avoid|url)$/;
/** Keys of examples that show how not to write. */
const POOR = /^(poor|before|original|draft)$/;

/** What a person reads in a YAML file: every value that is a text, with its own mark-up left out. */
export function yamlPieces(file: SourceFile, { offset, text, role }: YamlPart): Piece[] {
  const document = parseDocument(text);
  const cutter = new PieceCutter(file, new Places(file));
  const collect = (node: unknown, as: Role): Piece[] => {
    if (isScalar(node)) {
      const stretch = stretchOf(node, text);
      const piece = stretch && cutter.cut(as, '', { start: offset + stretch.start, end: offset + stretch.end });
      return piece ? [piece] : [];
    }
    if (isSeq(node)) return node.items.flatMap((item) => collect(item, as));
    if (!isMap<Scalar>(node)) return [];
    const within = node.get('avoid') === true ? 'record' : as;
    return node.items.flatMap(({ key, value }) => {
      const name = String(key.value);
      if (SILENT.test(name)) return [];
      return collect(value, POOR.test(name) ? 'record' : name === 'notes' ? 'notes' : within);
    });
  };
  return collect(document.contents, role);
}

/** The text of a scalar as it stands in the file: without quotes around it, or the sign that folds it. */
function stretchOf({ value, range, type }: Scalar, text: string): Stretch | undefined {
  if (typeof value !== 'string' || !range) return undefined;
  const [start, end] = range;
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return { start: start + 1, end: end - 1 };
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return { start: text.indexOf('\n', start) + 1, end };
  return { start, end };
}
