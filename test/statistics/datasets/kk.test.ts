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

  it('is recognised from the export that says SEMULA, PROGRES and DINAMIS instead', () => {
    const memiliki = ['SEMULA', 'PROGRES', 'DINAMIS'].flatMap((tahap) =>
      ['L_', 'P_', ''].map((jk) => `${jk}MMLK_KK_${tahap}`),
    );
    const belum = ['L_', 'P_', ''].map((jk) => `${jk}BLM_MMLK_KK_DINAMIS`);
    expect(kenaliJudul([...kk, ...memiliki, ...belum])).toBe('kk');
  });

  it('is not recognised from what is printed alone', () => {
    expect(kenaliJudul([...cetak, ...belum])).toBe('tabel-tidak-dikenal');
  });
});
