import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';
import { kenaliJudul } from '../kenali-judul.ts';

const dkb = ['KWN', 'CRAI'].flatMap((apa) => [
  ...[`LK_${apa}`, `P_${apa}`, `JML_${apa}`],
  ...[`LK_MMLK_AKTA_${apa}`, `P_MMLK_AKTA_${apa}`, `JML_MMLK_AKTA_${apa}`],
  ...[`LK_BLM_MMLK_AKTA_${apa}`, `P_BLM_MMLK_AKTA_${apa}`, `JML_BLM_MMLK_AKTA_${apa}`],
  `PERSEN_${apa}`,
  ...(apa === 'KWN' ? ['BATAS'] : []),
]);

function baca(isi: string) {
  const { nilai, temuan } = readExport(
    [`KODE,WILAYAH,${dkb.join(',')}`, isi].join('\n'),
    'x.csv',
    kabupatenKecil,
  );
  return { nilai: nilai?.baris[0]?.nilai, aturan: temuan.map(({ aturan }) => aturan) };
}
const isi = '63.05.01.2001,AIR JERNIH,10,10,20,8,7,15,2,3,5,75,<>,3,5,8,1,1,2,2,4,6,25';

describe('akta-perkawinan-perceraian', () => {
  it('is read as DKB writes it, with signs in the column between', () => {
    expect(baca(isi)).toEqual({
      nilai: [10, 10, 20, 8, 7, 15, 2, 3, 5, 3, 5, 8, 1, 1, 2, 2, 4, 6],
      aturan: [],
    });
  });

  it('is refused where those with and without do not make up the whole', () => {
    expect(baca(isi.replace('8,7,15', '8,8,16')).aturan).toContain('bagian-jumlah');
  });

  it('is recognised in words', () => {
    const judul = ['KAWIN', 'CERAI'].flatMap((apa) => [
      apa,
      `MEMILIKI AKTA ${apa}`,
      `BELUM MEMILIKI AKTA ${apa}`,
    ]);
    expect(kenaliJudul(judul)).toBe('akta-perkawinan-perceraian');
  });

  it('is not recognised without divorce', () => {
    expect(kenaliJudul(dkb.slice(0, 11))).toBe('tabel-tidak-dikenal');
  });
});
