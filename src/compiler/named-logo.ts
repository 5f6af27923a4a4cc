import { parse } from 'yaml';
import { besideOf, COURSE_PATH } from './course-paths.js';
import type { SourceFile } from './source-file.js';

/**
 * The path of the logo that the overlay, or else `course.yaml`, names: what has to be read before compiling. Undefined
 * when there is none or its file cannot be read yet; compiling then tells why.
 */
export function namedLogo(files: readonly SourceFile[], overlay: SourceFile | undefined): string | undefined {
  const course = files.find(({ path }) => path === COURSE_PATH);
  const own = course && fieldOf(valuesOf(course.text), 'organisation');
  return (overlay && logoIn(valuesOf(overlay.text), overlay.path)) ?? (course && logoIn(own, course.path));
}

function logoIn(organisation: unknown, path: string): string | undefined {
  const name = fieldOf(organisation, 'logo');
  return typeof name === 'string' && !/[/\\]/.test(name) ? besideOf(path, name) : undefined;
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === field)?.[1]
    : undefined;
}

function valuesOf(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' }) as unknown;
  } catch {
    return undefined;
  }
}
