import type { NO_TABLES } from '../words/messages.js';

export type FileKind = 'text' | 'zip' | 'store' | 'empty' | keyof typeof NO_TABLES;

const ASCII = new TextDecoder('latin1');

/** What a file is, by its first bytes: names are no help, as Moodle's tab-separated text is offered as CSV. */
export function sniff(head: Uint8Array): FileKind {
  const start = ASCII.decode(head.subarray(0, 512));
  if (start.replace(/^\xef\xbb\xbf/, '').trim() === '') return 'empty';
  if (start.startsWith('SQLite format 3\0')) return 'store';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'oldExcel';
  if (/^(\x89PNG|GIF8|\xff\xd8\xff)/.test(start)) return 'picture';
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(!doctype|html|table|\?xml)/i.test(text)) return 'html';
  if (/^[{[]\s*["{[]/.test(text)) return 'json';
  if (start.includes('\0') && !/^(\xff\xfe|\xfe\xff)/.test(start)) return 'binary';
  return 'text';
}
