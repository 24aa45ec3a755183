import { describe, expect, it } from 'vitest';
import { denganAkhiran, denganAwalan, kenaliJudul } from '../kenali-judul.ts';

const dua = (n: number): string => String(n).padStart(2, '0');
const dkb = [...Array.from({ length: 15 }, (_, k) => `${dua(k * 5)}-${dua(k * 5 + 4)}`), '75+'];
const pendek = [
  ...Array.from({ length: 15 }, (_, k) => `${String(k * 5)}-${String(k * 5 + 4)}`),
  '75+',
];

describe('umur-5-tahunan', () => {
  it.each([
    ['as DKB writes it', denganAwalan(['L ', 'P ', 'JML '], dkb)],
    ['in lower case with longer words', denganAwalan(['laki-laki ', 'Perempuan ', 'jumlah '], dkb)],
    ['without leading zeros and the sex behind', denganAkhiran(pendek, [' LK', ' PR', ' TOTAL'])],
    ['without the sums', denganAwalan(['L ', 'P '], dkb)],
    ['with the sums alone', dkb],
    ['with an en dash', denganAwalan(['L ', 'P ', 'JML '], dkb).map((t) => t.replace('-', '–'))],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('umur-5-tahunan');
  });

  it.each([
    ['a band is missing', denganAwalan(['L ', 'P ', 'JML '], dkb.slice(1))],
    ['one sex of a band is missing', denganAwalan(['L ', 'P ', 'JML '], dkb).slice(1)],
    ['a band is there twice', denganAwalan(['L ', 'P ', 'JML '], [...dkb, '0-4'])],
    ['there is a band more', denganAwalan(['L ', 'P ', 'JML '], [...dkb, '75-79'])],
  ])('is not recognised when %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('tabel-tidak-dikenal');
  });
});
