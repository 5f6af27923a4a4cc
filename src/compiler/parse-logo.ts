import type { Logo, SourceSpan } from '../course/index.js';
import { isLogoProblem, isVector, readLogo, type LogoFile, type LogoProblemKind } from '../organisation/index.js';
import type { Report } from './report.js';

/** What follows "the logo our-logo.svg". */
const FOUND: Readonly<Record<LogoProblemKind, (detail: string) => string>> = {
  'too-large': (kB) => `is ${kB} kB, and at most 30 kB are taken`,
  'not-png': () => 'is no PNG picture, whatever its name says',
  'no-size': () => 'has no width or no height',
  'unreadable-svg': () => 'cannot be read as SVG',
  'not-svg': () => 'is no SVG picture, whatever its name says',
  'holds-element': (tag) => `holds <${tag}>, and a logo may hold shapes only`,
  'holds-code': (attribute) => `holds code, in ${attribute}`,
  'leads-out': (attribute) => `leads out of itself, in ${attribute}`,
  'no-view-box': () => 'has no viewBox, so that its shape is not known',
};

/** Checks a logo and takes it in. Mistakes are reported at the place that names the file. */
export function parseLogo(file: LogoFile, span: SourceSpan, report: Report): Logo | undefined {
  const read = readLogo(file);
  if (!isLogoProblem(read)) return read;
  const message = `the logo ${file.path} ${FOUND[read.kind](read.detail)}`;
  const smaller = 'Export it smaller: 80 pixels in height are enough';
  const plain = isVector(file.path) ? 'Save it as plain SVG' : 'Save it as PNG';
  report.error(span, 'logo', message, read.kind === 'too-large' ? smaller : plain);
  return undefined;
}
