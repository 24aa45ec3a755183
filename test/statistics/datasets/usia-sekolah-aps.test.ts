import { describe, expect, it } from 'vitest';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const aps = ['7-12', '13-15', '16-18'];

describe('usia-sekolah-aps', () => {
  it.each([
    ['by its three bands', denganAkhiran(aps, ['_L', '_P'])],
    ['with the ages before and after', ['5-6', ...aps, '19-24']],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('usia-sekolah-aps');
  });

  it('is not recognised with the bands of GIS Dukcapil', () => {
    expect(kenaliJudul(['6-11', '13-15', '16-18'])).toBe('tabel-tidak-dikenal');
  });
});
