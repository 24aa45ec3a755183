import { expect, it } from 'vitest';
import { sebutUkuran } from '../../../src/io/unduhan/sebut-ukuran.ts';

it.each([
  [20, '0,0 kB'],
  [1480, '1,5 kB'],
  [9949, '9,9 kB'],
  [34_400, '34 kB'],
  [999_400, '999 kB'],
  [1_250_000, '1,3 MB'],
])('says %i bytes as %s', (byte, teks) => {
  expect(sebutUkuran(byte)).toBe(teks);
});
