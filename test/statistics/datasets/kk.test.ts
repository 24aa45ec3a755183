import { describe, expect, it } from 'vitest';
import { kenaliJudul } from '../kenali-judul.ts';

const kk = ['L_KK', 'P_KK', 'JML_KK'];
const cetak = ['L_CETAK_KK', 'P_CETAK_KK', 'JML_CETAK_KK'];
const belum = ['BLM_CETAK_KK_L', 'BLM_CETAK_KK_P', 'BLM_CETAK_KK_JML'];

describe('kk', () => {
  it.each([
    ['as DKB writes it', [...kk, ...cetak, ...belum]],
    ['without what is not printed yet', [...kk, ...cetak]],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('kk');
  });

  it('is not recognised from the export of dokumen that says SEMULA and PROGRES', () => {
    expect(kenaliJudul([...kk, 'L_MMLK_KK_SEMULA', 'P_MMLK_KK_SEMULA', 'MMLK_KK_SEMULA'])).toBe(
      'tabel-tidak-dikenal',
    );
  });
});
