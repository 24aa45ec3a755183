import { expect, it } from 'vitest';
import { wrap } from '../../../src/finding/format/wrap.ts';

it.each([
  ['breaks between words', 'satu dua tiga', 8, ['satu dua', 'tiga']],
  ['fills a line to its last column', 'satu dua', 8, ['satu dua']],
  ['leaves a long word whole', 'a penyelenggaraan b', 5, ['a', 'penyelenggaraan', 'b']],
  ['keeps the breaks of the text', 'satu\ndua tiga', 99, ['satu', 'dua tiga']],
  ['keeps an empty line', 'a\n\nb', 9, ['a', '', 'b']],
  ['gives one line without a limit', 'satu dua tiga', Infinity, ['satu dua tiga']],
])('%s', (_, teks, lebar, baris) => {
  expect(wrap(teks, lebar)).toEqual(baris);
});
