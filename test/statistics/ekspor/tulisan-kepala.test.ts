import { describe, expect, it } from 'vitest';
import { daftarDataset } from '../../../src/statistics/datasets/index.ts';
import { kenaliTabel } from '../../../src/statistics/ekspor/kenali-tabel.ts';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import type { DatasetDef } from '../../../src/statistics/model.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';

/** Heads of the datasets whose printed labels are not what exports write. */
const kepalaEkspor: Readonly<Record<string, readonly string[]>> = {
  penduduk: ['JUMLAH PENDUDUK'],
  kk: ['KK', 'CETAK KK', 'BLM CETAK KK'],
  'kk-status-kawin': ["'BELUM KAWIN'", "'KAWIN'", "'CERAI HIDUP'", "'CERAI MATI'"],
  'ktp-el': ['WKTP', 'REKAM', 'KTP'],
  kia: ['WAJIB KIA', 'MEMILIKI KIA', 'BELUM MEMILIKI KIA'],
  'akta-kelahiran': ['MMLK AKTA LAHIR 0_18', 'BLM_MMLK AKTA LAHIR 0_18'],
  'akta-perkawinan-perceraian': ['KWN', 'CRAI'].flatMap((apa) => [
    ...[apa, `MMLK_AKTA_${apa}`, `BLM_MMLK_AKTA_${apa}`],
  ]),
  'akta-kematian': ['KEMATIAN', 'MMLK AKTA KEMATIAN', 'BLM MMLK AKTA KEMATIAN'],
};

const gaya: readonly (readonly [string, (nama: string) => readonly string[]])[] = [
  ['L, P and JML behind', (nama) => [`${nama}_L`, `${nama}_P`, `${nama}_JML`]],
  ['LK and PR before', (nama) => [`LK_${nama}`, `PR_${nama}`, `JML ${nama}`]],
  ['the sexes in full', (nama) => [`${nama} Laki-laki`, `${nama} Perempuan`, `${nama} Jumlah`]],
  ['men and women', (nama) => [`${nama} (Pria)`, `${nama} (Wanita)`, `${nama} Total`]],
  [
    'small letters and blanks',
    (nama) => [` ${nama.toLowerCase()}  l`, `${nama} p `, `${nama}  jml`],
  ],
];

/** Those split by sex throughout, whose heads are words. */
const terpisah = daftarDataset.filter(({ kategori }) => !kategori.some(({ tanpaJk }) => tanpaJk));

function nama({ id, kategori }: DatasetDef): readonly string[] {
  return kepalaEkspor[id] ?? kategori.map(({ label }) => label);
}

function kenali(...baris: readonly (readonly string[])[]): string {
  const hasil = kenaliTabel(baris);
  return 'def' in hasil ? hasil.def.id : hasil.alasan;
}

describe.each(gaya)('headers with %s', (_, tulis) => {
  it.each(terpisah.map((def) => [def.id, def] as const))('are known: %s', (id, def) => {
    // The title tells people from families, whose headers may be the same.
    const judul = def.satuan === 'jiwa' ? ['JUMLAH PENDUDUK'] : [''];
    expect(kenali(judul, ['KODE', 'WILAYAH', ...nama(def).flatMap(tulis)])).toBe(id);
  });
});

describe('headers in two rows', () => {
  const kosong = (banyak: number) => Array<string>(banyak).fill('');

  it.each(terpisah.map((def) => [def.id, def] as const))('are known: %s', (id, def) => {
    const judul = def.satuan === 'jiwa' ? ['JUMLAH PENDUDUK'] : [''];
    const atas = ['KODE', 'WILAYAH', ...nama(def).flatMap((satu) => [satu, '', ''])];
    const bawah = ['', '', ...nama(def).flatMap(() => ['L', 'P', 'JML'])];
    expect(kenali(judul, atas, bawah)).toBe(id);
  });

  it('are known with the sexes above', () => {
    const agama = ['ISLAM', 'KRISTEN', 'KATOLIK', 'HINDU', 'BUDDHA', 'KONGHUCU', 'KEPERCAYAAN'];
    const atas = ['KODE', 'WILAYAH', 'LAKI-LAKI', ...kosong(6), 'PEREMPUAN', ...kosong(6)];
    expect(kenali(atas, ['', '', ...agama, ...agama])).toBe('agama');
  });
});

describe('the sheets that only other workbooks have', () => {
  const baca = (kepala: readonly string[], isi: readonly string[]) => {
    const teks = [kepala, isi].map((sel) => sel.join(',')).join('\n');
    const { nilai, temuan } = readExport(teks, 'x.csv', kabupatenKecil);
    return { id: nilai?.def.id, nilai: nilai?.baris[0]?.nilai, temuan };
  };

  it('KTP-el of Sheet6 (2) is read', () => {
    const kepala = ['WKTP', 'REKAM', 'KTP'].flatMap((apa) => [`${apa}_LK`, `${apa}_PR`, apa]);
    const isi = ['90', '80', '170', '85', '78', '163', '84', '75', '159'];
    expect(baca(['KODE', 'WILAYAH', ...kepala], ['6305012001', 'AIR JERNIH', ...isi])).toEqual({
      id: 'ktp-el',
      nilai: isi.map(Number),
      temuan: [],
    });
  });

  it('disabilitas of Sheet1 (2) is read, its first group alone with the word', () => {
    const ragam = [
      'DISABILITAS FISIK',
      'NETRA/BUTA',
      'RUNGU/WICARA',
      'MENTAL/JIWA',
      'FISIK DAN MENTAL',
      'LAINNYA',
    ];
    const kepala = ragam.flatMap((satu) => [`${satu}_L`, `${satu}_P`, `${satu}_JML`]);
    const isi = ragam.flatMap((_, i) => [String(i), '1', String(i + 1)]);
    expect(baca(['KODE', 'WILAYAH', ...kepala], ['6305012001', 'AIR JERNIH', ...isi])).toEqual({
      id: 'disabilitas',
      nilai: isi.map(Number),
      temuan: [],
    });
  });
});
