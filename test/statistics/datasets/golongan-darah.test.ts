import { describe, expect, it } from 'vitest';
import { denganAkhiran, denganAwalan, kenaliJudul } from '../kenali-judul.ts';

const gis = ['A', 'B', 'AB', 'O', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-', 'TIDAK TAHU'];

describe('golongan-darah', () => {
  it.each([
    ['as totals', gis],
    ['by sex', denganAkhiran(gis, ['_L', '_P'])],
    ['with its name before each', denganAwalan(['GOL. DARAH '], gis)],
    ['with a true minus sign', gis.map((nama) => nama.replace('-', '−'))],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('golongan-darah');
  });

  it('is not recognised without those who do not know', () => {
    expect(kenaliJudul(gis.slice(0, 12))).toBe('tabel-tidak-dikenal');
  });

  it('keeps A, A+ and A- apart', () => {
    expect(kenaliJudul([...gis, 'A'])).toBe('tabel-tidak-dikenal');
  });
});
