import { describe, expect, it } from 'vitest';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const gis = ['3-4', '5', '6-11', '12-14', '15-17', '18-22'];

describe('usia-sekolah', () => {
  it.each([
    ['by its bands', denganAkhiran(gis, ['_L', '_P', '_JML'])],
    ['with the word before and years behind', gis.map((nama) => `USIA ${nama} TAHUN`)],
    ['with long dashes', gis.map((nama) => nama.replace('-', '–'))],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('usia-sekolah');
  });

  it.each([
    ['a band is missing', gis.slice(1)],
    ['a band of the other division is among them', gis.with(3, '13-15')],
    ['both divisions stand side by side', [...gis, '7-12', '13-15', '16-18']],
  ])('is not recognised when %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('tabel-tidak-dikenal');
  });
});
