import { describe, expect, it } from 'vitest';
import { teksSel } from '../../src/statistics/tanda.ts';
import { bandingSemester, pasanganSemester } from '../../src/wilayah/banding-semester.ts';
import { dataBanding, tabelBanding } from '../../src/wilayah/banding-wilayah.ts';
import { tabelKabupaten } from '../../src/wilayah/tabel-kabupaten.ts';
import { tabelSemuaIndikator } from '../../src/wilayah/tabel-semua-indikator.ts';
import type { TabelDaftar } from '../../src/wilayah/tabel-daftar.ts';
import { hitunganUji, kini, lalu, semesterUji, type DesaUji } from './terbit-uji.ts';

const awal: DesaUji = [
  [
    [10, 10],
    [30, 30],
    [10, 10],
  ],
  [
    [20, 20],
    [60, 60],
    [20, 20],
  ],
  [
    [10, 20],
    [30, 50],
    [10, 20],
  ],
];
const akhir: DesaUji = [
  [
    [12, 10],
    [30, 30],
    [10, 10],
  ],
  [
    [20, 19],
    [60, 60],
    [20, 20],
  ],
  [
    [10, 20],
    [29, 50],
    [10, 20],
  ],
];

/** Label and cells of the rows of a table, headings as their label alone. */
function isi({ baris }: TabelDaftar): readonly (readonly string[])[] {
  return baris.map(({ label, sel }) => [label, ...sel.map(teksSel)]);
}

function banding(dulu: DesaUji, sekarang: DesaUji) {
  const hitungan = hitunganUji(semesterUji(lalu, dulu), semesterUji(kini, sekarang));
  const [pasangan] = pasanganSemester(hitungan);
  if (!pasangan) throw new Error('no pair of semesters');
  return bandingSemester(hitungan, pasangan);
}

describe('two semesters', () => {
  it('are paired with the one before, so that pages grow with the semesters and not with their square', () => {
    const semester = [
      { tahun: 2024, semester: 1 } as const,
      { tahun: 2024, semester: 2 } as const,
      { tahun: 2025, semester: 1 } as const,
    ].map((periode) => semesterUji(periode, awal));
    const pasangan = pasanganSemester(hitunganUji(...semester));
    expect(pasangan.map((dua) => dua.map((satu) => satu.periode.semester))).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('stand side by side per kecamatan, with difference and persen', () => {
    expect(isi(banding(awal, akhir).kecamatan)).toEqual([
      ['Hulu', '300', '301', '+1', '+0,33'],
      ['Hilir', '140', '139', '−1', '−0,71'],
      ['Kabupaten Kecil', '440', '440', 'tetap', '0,00'],
    ]);
  });

  it('name the desa that moved most, those that grew apart from those that shrank', () => {
    const { desa } = banding(awal, akhir);
    expect(desa && isi(desa)).toEqual([
      ['Bertambah paling banyak'],
      ['Desa Air Jernih', '100', '102', '+2', '+2,00'],
      ['Berkurang paling banyak'],
      ['Desa Batu Besar', '200', '199', '−1', '−0,50'],
      ['Kelurahan Muara', '140', '139', '−1', '−0,71'],
    ]);
    expect(banding(awal, awal).desa).toBeUndefined();
  });

  it.each([
    [
      akhir,
      [
        'Dari Semester II Tahun 2024 sampai Semester I Tahun 2025, penduduk Kabupaten Kecil tidak berubah.',
        'Penduduk bertambah di satu kecamatan dan berkurang di satu kecamatan.',
      ],
    ],
    [
      awal,
      [
        'Dari Semester II Tahun 2024 sampai Semester I Tahun 2025, penduduk Kabupaten Kecil tidak berubah.',
        'Penduduk tetap di semua kecamatan.',
      ],
    ],
    [[awal[0], undefined, awal[2]], []],
  ] satisfies [DesaUji, string[]][])('are told in words, %#', (sekarang, kalimat) => {
    expect(banding(awal, sekarang).kalimat).toEqual(kalimat);
  });

  it('compare the indicators that one of them has', () => {
    const baris = isi(banding(awal, akhir).indikator);
    expect(baris).toContainEqual(['Rasio jenis kelamin', '83,33', '84,10', '+0,77']);
    expect(baris.map(([label]) => label)).not.toContain('Cakupan kepemilikan KIA');
  });
});

describe('regions side by side', () => {
  const rahasia = hitunganUji(
    semesterUji(kini, akhir, {
      tertutup: ['63.05.01.2001 45', '63.05.01.2001 47', '63.05.01.2002 45', '63.05.01.2002 47'],
    }),
  );

  it('are all kecamatan in one table that needs no script', () => {
    const tabel = tabelBanding(rahasia);
    expect(tabel.baris.map(({ label, wilayah }) => [label, wilayah])).toEqual([
      ['Hulu', '63.05.01'],
      ['Hilir', '63.05.02'],
      ['Kabupaten Kecil', undefined],
    ]);
    expect(tabel.kolom).toContain('Jumlah penduduk (jiwa)');
    for (const { sel } of tabel.baris) expect(sel).toHaveLength(tabel.kolom.length);
  });

  it('go to the browser as they are shown, x for what is kept back', () => {
    const { indikator, wilayah } = dataBanding(rahasia);
    expect(wilayah.map(({ sebutan }) => sebutan)).toEqual([
      'Kabupaten Kecil',
      'Kecamatan Hulu',
      'Desa Air Jernih',
      'Desa Batu Besar',
      'Kecamatan Hilir',
      'Kelurahan Muara',
    ]);
    const lansia = indikator.findIndex(({ nama }) => nama === 'Persentase penduduk lansia');
    expect(wilayah.map(({ sel }) => sel[lansia])).toEqual([
      ...['20,45', '19,93', 'x', 'x', '21,58', '21,58'],
    ]);
  });

  it('are kabupaten too, where a portal has several', () => {
    const [baris] = tabelKabupaten([rahasia]).baris;
    expect(baris?.sel.map(teksSel).slice(0, 2)).toEqual(['Sem. I 2025', '440']);
  });

  it('every indicator has a row among all of them, with or without a figure', () => {
    const tabel = tabelSemuaIndikator([rahasia]);
    expect(tabel.baris.filter(({ jenis }) => jenis === 'isi')).toHaveLength(32);
    expect(isi(tabel)).toContainEqual(['Jumlah penduduk', '440']);
    expect(isi(tabel)).toContainEqual(['Cakupan kepemilikan KIA', '…']);
  });
});
