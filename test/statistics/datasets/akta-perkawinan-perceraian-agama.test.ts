import { describe, expect, it } from 'vitest';
import { kenaliTabel } from '../../../src/statistics/ekspor/kenali-tabel.ts';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';

const agama = ['ISLAM', 'KRISTEN', 'KATHOLIK', 'HINDU', 'BUDHA', 'KHONGHUCU', 'KEPERCAYAAN'];
const dkb = agama.flatMap((nama) =>
  ['KWN', 'CRAI'].flatMap((apa) =>
    ['LK_MMLK', 'PR_MMLK', 'JML_MMLK', 'JML_BLM_MMLK'].map((awal) => `${awal}_AKTA_${apa}_${nama}`),
  ),
);

describe('akta-perkawinan-perceraian-agama', () => {
  it('reads those without a certificate as one number, never split by sex', () => {
    const isi = ['63.05.01.2001', '8', '7', '15', '4', ...Array<string>(52).fill('0')];
    const { nilai, temuan } = readExport(
      [['KODE', ...dkb], isi].map((satu) => satu.join(',')).join('\n'),
      'x.csv',
      kabupatenKecil,
    );
    expect(temuan).toEqual([]);
    expect(nilai?.def.kategori).toHaveLength(28);
    expect(nilai?.baris[0]?.nilai.slice(0, 6)).toEqual([8, 7, 15, Number.NaN, Number.NaN, 4]);
  });

  it('is refused when a desa is known by its name only', () => {
    const hasil = kenaliTabel([['WILAYAH', ...dkb]]);
    expect(hasil).toMatchObject({ aturan: 'tanpa-kode' });
  });

  it('is not recognised with a religion missing', () => {
    expect(kenaliTabel([['KODE', ...dkb.slice(8)]])).toHaveProperty('alasan');
  });
});
