import { describe, expect, it } from 'vitest';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

describe('ktp-el', () => {
  it('is recognised as DKB writes it, with sums that have no suffix', () => {
    expect(kenaliJudul(denganAkhiran(['WKTP', 'REKAM', 'KTP'], ['_LK', '_PR', '']))).toBe('ktp-el');
  });

  it('is not taken for the export of KIA', () => {
    const kia = [
      'LK_JML_DINAMIS',
      'P_JML_DINAMIS',
      'JML_DINAMIS',
      'LK_MMLK_DINAMIS',
      'PERSEN_DINAMIS',
    ];
    expect(kenaliJudul(kia)).toBe('tabel-tidak-dikenal');
  });
});
