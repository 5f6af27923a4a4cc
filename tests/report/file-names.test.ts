import { expect, it } from 'vitest';
import { fileNames } from '../../src/report/file-names.js';

it('files go by their own names, and by their folders too where two are called alike', () => {
  const named = fileNames(['/home/somebody/basic.txt', 'C:\\Downloads\\interactions.xlsx', '/home/somebody/basic.txt']);
  expect(named('/home/somebody/basic.txt')).toBe('basic.txt');
  expect(named('C:\\Downloads\\interactions.xlsx')).toBe('interactions.xlsx');
  expect(fileNames(['north/basic.txt', 'south/basic.txt'])('south/basic.txt')).toBe('south/basic.txt');
});
