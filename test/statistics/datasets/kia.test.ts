import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';
import { kenaliJudul } from '../kenali-judul.ts';

const dkb = [
  ...['LK_JML_DINAMIS', 'P_JML_DINAMIS', 'JML_DINAMIS'],
  ...['LK_MMLK_DINAMIS', 'P_MMLK_DINAMIS', 'MMLK_DINAMIS'],
  ...['LK_BLM_MMLK_DINAMIS', 'P_BLM_MMLK_DINAMIS', 'BLM_MMLK_DINAMIS', 'PERSEN_DINAMIS'],
];

function baca(...atas: readonly string[]) {
  const isi = ['63.05.01.2001,AIR JERNIH,6,4,10,3,2,5,3,2,5,50'];
  const { nilai, temuan } = readExport(
    [...atas, `KODE,WILAYAH,${dkb.join(',')}`, ...isi].join('\n'),
    'x.csv',
    kabupatenKecil,
  );
  return { id: nilai?.def.id, aturan: temuan.map(({ aturan, tingkat }) => [aturan, tingkat]) };
}

describe('kia', () => {
  it('is recognised by its columns alone, and says so', () => {
    expect(baca()).toEqual({ id: 'kia', aturan: [['dikenali-dari-kolom', 'saran']] });
  });

  it('is not a guess under a title that names it', () => {
    expect(baca('KEPEMILIKAN KIA')).toEqual({ id: 'kia', aturan: [] });
  });

  it('is refused under a title that names something else', () => {
    expect(baca('KEPEMILIKAN AKTA KELAHIRAN')).toEqual({
      id: undefined,
      aturan: [['judul-bertentangan', 'galat']],
    });
  });

  it.each([
    ['with its name in the headers', ['WAJIB KIA', 'MEMILIKI KIA', 'BELUM MEMILIKI KIA']],
    ['without those who have none', ['ANAK_L', 'ANAK_P', 'MEMILIKI KIA_L', 'MEMILIKI KIA_P']],
  ])('is recognised %s', (_, judul) => {
    expect(kenaliJudul(judul)).toBe('kia');
  });

  it('is not recognised from those who have one alone', () => {
    expect(kenaliJudul(['LK_MMLK_DINAMIS', 'P_MMLK_DINAMIS'])).toBe('tabel-tidak-dikenal');
  });
});
