import { describe, expect, it } from 'vitest';
import { kenaliJudul } from '../kenali-judul.ts';

describe('akta-kematian', () => {
  it.each([
    ['as certificates alone', ['AKTA KEMATIAN L', 'AKTA KEMATIAN P', 'AKTA KEMATIAN JML']],
    ['beside the deaths', ['KEMATIAN', 'MEMILIKI AKTA KEMATIAN', 'BELUM MEMILIKI AKTA KEMATIAN']],
    ['in the words of DKB', ['LK_MMLK_AKTA_MATI', 'PR_MMLK_AKTA_MATI', 'JML_MMLK_AKTA_MATI']],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('akta-kematian');
  });

  it('is not recognised from deaths alone', () => {
    expect(kenaliJudul(['KEMATIAN L', 'KEMATIAN P'])).toBe('tabel-tidak-dikenal');
  });
});
