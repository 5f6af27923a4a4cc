import { create } from 'xmlbuilder2';
import type { Logo } from '../course/index.js';
import { base64Of } from './base64.js';

/** An organisation's logo as read. */
export interface LogoFile {
  /** As messages name it; the same folder as the file that names it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a file cannot be a logo. `detail` names what was found in it: kilobytes, an element, an attribute. */
export interface LogoProblem {
  readonly kind: LogoProblemKind;
  readonly detail: string;
}

export type LogoProblemKind =
  | 'too-large'
  | 'not-png'
  | 'no-size'
  | 'unreadable-svg'
  | 'not-svg'
  | 'holds-element'
  | 'holds-code'
  | 'leads-out'
  | 'no-view-box';

const LARGEST = 30_000;
const TALLEST = 40;
/** PNG (ISO/IEC 15948) 5.2: how every file begins; 11.2.2: width and height stand in the first chunk. */
const PNG_BEGINNING = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_WIDTH_AT = 16;
const PNG_HEIGHT_AT = 20;
/** What runs, fetches or embeds has no place in a picture that stands in a learning system. */
const BARRED_TAG = /^(script|foreignObject|iframe|audio|video|animate.*|set|handler)$/i;
const LEADS_OUT = /javascript:|^\s*(?:[a-z][a-z\d+.-]*:)?\/\/|^\s*data:(?!image\/(?:png|jpeg);)/i;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Checks a logo and takes it in. */
export function readLogo({ path, bytes }: LogoFile): Logo | LogoProblem {
  if (bytes.length > LARGEST) return problem('too-large', `${Math.ceil(bytes.length / 1000)}`);
  const vector = isVector(path);
  const read = vector ? readSvg(bytes) : readPng(bytes);
  if (isLogoProblem(read)) return read;
  const { width, height } = shownSize(read, vector);
  const type = vector ? 'svg+xml' : 'png';
  return { src: `data:image/${type};base64,${base64Of(bytes)}`, width, height };
}

export function isVector(path: string): boolean {
  return /\.svg$/i.test(path);
}

export function isLogoProblem(read: object): read is LogoProblem {
  return 'kind' in read;
}

function problem(kind: LogoProblemKind, detail = ''): LogoProblem {
  return { kind, detail };
}

function readPng(bytes: Uint8Array): Size | LogoProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = PNG_BEGINNING.every((byte, index) => bytes[index] === byte);
  if (!begins || bytes.length < PNG_HEIGHT_AT + 4) return problem('not-png');
  const size = { width: view.getUint32(PNG_WIDTH_AT), height: view.getUint32(PNG_HEIGHT_AT) };
  return size.width > 0 && size.height > 0 ? size : problem('no-size');
}

function readSvg(bytes: Uint8Array): Size | LogoProblem {
  let root: Element;
  try {
    root = (create(new TextDecoder().decode(bytes)).doc().node as unknown as XMLDocument).documentElement;
  } catch {
    return problem('unreadable-svg');
  }
  if (root.tagName !== 'svg') return problem('not-svg');
  return barredIn(root) ?? sizeOf(root);
}

function barredIn(element: Element): LogoProblem | undefined {
  if (BARRED_TAG.test(element.tagName)) return problem('holds-element', element.tagName);
  for (const { name, value } of element.attributes) {
    if (/^on/i.test(name)) return problem('holds-code', name);
    if (/(^|:)href$/i.test(name) && LEADS_OUT.test(value)) return problem('leads-out', name);
  }
  for (const child of element.childNodes) {
    const barred = child.nodeType === ELEMENT ? barredIn(child as Element) : undefined;
    if (barred !== undefined) return barred;
  }
  return undefined;
}

const ELEMENT = 1;

function sizeOf(root: Element): Size | LogoProblem {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width = 0, height = 0] =
    box.length === 4 ? box.slice(2) : ['width', 'height'].map((name) => pixels(root, name));
  return width > 0 && height > 0 ? { width, height } : problem('no-view-box');
}

function pixels(root: Element, name: string): number {
  return Number(/^\s*([\d.]+)(px)?\s*$/.exec(root.getAttribute(name) ?? '')?.[1] ?? 0);
}

/** Drawings fill the height; a small picture of pixels is not blown up. */
function shownSize({ width, height }: Size, vector: boolean): Size {
  const shown = vector ? TALLEST : Math.min(TALLEST, height);
  return { width: Math.max(1, Math.round((width * shown) / height)), height: shown };
}
