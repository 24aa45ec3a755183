import { expect, it } from 'vitest';
import { formatOfFile, formats } from '../../src/finding/format.ts';
import { aturan, cakupan, dikecualikan, galat, peringatan, saran } from './contoh.ts';

const semua = [galat, dikecualikan, peringatan, saran];

it.each([
  ['laporan.html', 'html'],
  ['Laporan.HTML', 'html'],
  ['temuan.sarif', 'sarif'],
  ['temuan.sarif.json', 'sarif'],
  ['temuan.json', 'json'],
  ['temuan.txt', 'orang'],
  [undefined, 'orang'],
])('a file called %s asks for the form %s', (berkas, format) => {
  expect(formatOfFile(berkas)).toBe(format);
  expect([...formats.keys()]).toContain(format);
});

it.each([...formats])('%s does not depend on the order of the findings', (_, format) => {
  const opsi = { warna: false, aturan, cakupan };
  expect(format(semua.toReversed(), opsi)).toBe(format(semua, opsi));
});

it.each([...formats])('%s ends its last line, or has none', (_, format) => {
  for (const temuan of [semua, []]) {
    expect(format(temuan, { warna: false, aturan, cakupan })).toMatch(/(^|\n)$/);
  }
});
