import { describe, expect, it } from 'vitest';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const ragam = ['FISIK', 'NETRA/BUTA', 'RUNGU/WICARA', 'MENTAL/JIWA', 'FISIK DAN MENTAL', 'LAINNYA'];

describe('disabilitas', () => {
  it.each([
    ['with the word before the kind', ragam.map((nama) => `DISABILITAS ${nama}`)],
    ['with the word at the first alone', ['DISABILITAS FISIK', ...ragam.slice(1)]],
  ])('is recognised %s', (_, nama) => {
    expect(kenaliJudul(denganAkhiran(nama, ['_L', '_P', '_JML']))).toBe('disabilitas');
  });

  it('is not recognised with five kinds', () => {
    expect(kenaliJudul(denganAkhiran(ragam.slice(1), ['_L', '_P', '_JML']))).toBe(
      'tabel-tidak-dikenal',
    );
  });
});
