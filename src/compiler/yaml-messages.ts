import type { YAMLParseError } from 'yaml';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
export type FieldPath = readonly (string | number)[];

/** What is amiss with the form of a YAML text, in an author's words; rarer mistakes keep the parser's. */
export function yamlMessage({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): string {
  return FORM[code] ?? (message.split('\n')[0] ?? message).replace(/\.$/, '');
}

const FORM: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds a colon stands in quotes',
  BAD_INDENT: 'the indent does not match the lines around it',
  DUPLICATE_KEY: 'this field stands twice',
  MISSING_CHAR: 'a closing quote or bracket, or a colon, is missing',
  MULTILINE_IMPLICIT_KEY: 'this line has no field and colon, or the value before it is not closed',
  MULTIPLE_DOCS: 'a line --- stands in the middle',
  TAB_AS_INDENT: 'there is a tab, and indents are made of blanks',
};

/** `objectives, entry 2, text`: entries count from 1, as authors count. */
export function fieldName(path: FieldPath): string {
  return path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : part)).join(', ') || 'the whole file';
}

/** What a value should have been. */
export function fieldMessage(issue: Issue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_value') return `it can be ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return issue.message;
  return KINDS[issue.expected]?.message ?? issue.message;
}

/** How a missing field is written. */
export function missingHint(path: FieldPath, issue: Issue): string {
  const last = path.at(-1);
  if (typeof last !== 'string') return 'See docs/authoring.md for what it holds';
  const kind = issue.code === 'invalid_type' ? KINDS[issue.expected]?.example : undefined;
  return `Add "${last}: …"${kind === undefined ? '' : ` with ${kind}`}`;
}

const KINDS: Readonly<Record<string, { readonly message: string; readonly example: string }>> = {
  string: { message: 'write text here, in quotes if it is a number, a date or true', example: 'some text' },
  number: { message: 'write a number here, without quotes', example: 'a number' },
  int: { message: 'write a whole number here, without quotes', example: 'a number' },
  boolean: { message: 'write true or false here', example: 'true or false' },
  array: { message: 'write a list here, such as [one, two]', example: 'a list, such as [one, two]' },
  object: { message: 'write fields with their values here', example: 'its own fields' },
  record: { message: 'write fields with their values here', example: 'its own fields' },
};
