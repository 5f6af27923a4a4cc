import type { Course } from '../course/index.js';
import type { CourseDocument } from './documents.js';
import { plainText, renderStretch } from './markdown.js';
import type { Report } from './report.js';
import type { Names } from './resolve-names.js';

/** The trainer's last slide, from course.yaml. Its words stand in YAML: what is amiss in them is told of where they begin. */
export function resolveClosing(
  { value, spanOf }: CourseDocument,
  names: Names,
  report: Report,
): Pick<Course, 'closing'> {
  const { closing } = value;
  if (!closing) return {};
  const picture = names.picture({ name: closing.picture, span: spanOf('closing', 'picture') });
  const html = (key: 'text' | 'notes'): string =>
    renderStretch({ text: closing[key], offset: 0 }, { at: () => spanOf('closing', key) }, report).html;
  const slide = {
    kind: 'closing' as const,
    kicker: '',
    title: plainText(closing.title),
    html: html('text'),
    notes: { minutes: closing.minutes, html: html('notes') },
    span: spanOf('closing'),
  };
  return { closing: picture ? { ...slide, picture } : slide };
}
