import { describe, expect, it } from 'vitest';
import { disabilitas } from '../../../src/book/narasi/disabilitas.ts';
import { narasikan } from '../../../src/book/narasi-buku.ts';
import { dataUji, orang, type IsiSemester } from './data-uji.ts';

function penyandang(isi: IsiSemester[string][string]) {
  return { ...orang(500, 500), disabilitas: isi };
}

describe('disabilitas', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'number, share, sexes, kinds and change',
      { A: penyandang({ fisik: [3, 2], netra: [1, 1], mental: [1, 1], lainnya: [0, 1] }) },
      { A: penyandang({ fisik: [3, 2], netra: [1, 5] }) },
      [
        'Penduduk yang tercatat sebagai penyandang disabilitas berjumlah 10 jiwa (1,0 persen penduduk), terdiri atas 5 laki-laki dan 5 perempuan.',
        'Menurut ragamnya, yang terbanyak adalah disabilitas fisik (5 jiwa), diikuti netra/buta dan mental/jiwa (masing-masing 2 jiwa).',
        'Dibandingkan dengan Semester I Tahun 2024, jumlahnya berkurang 1 jiwa.',
      ],
    ],
    [
      'nobody',
      { A: penyandang({}) },
      undefined,
      ['Tidak ada penduduk yang tercatat sebagai penyandang disabilitas.'],
    ],
    [
      'a desa without a row is named, and its change is not told',
      { A: penyandang({ fisik: [3, 2] }), Bungur: orang(500, 500) },
      { A: penyandang({ fisik: [1, 0] }), Bungur: penyandang({ fisik: [1, 0] }) },
      [
        'Penduduk yang tercatat sebagai penyandang disabilitas berjumlah 5 jiwa (0,3 persen penduduk), terdiri atas 3 laki-laki dan 2 perempuan.',
        'Menurut ragamnya, yang terbanyak adalah disabilitas fisik (5 jiwa).',
        'Angka ini belum memuat desa/kelurahan Bungur, yang tidak ada dalam ekspornya.',
      ],
    ],
    ['a kind that is not known', { A: penyandang({ fisik: Number.NaN }) }, undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(narasikan(disabilitas, dataUji(kini, lalu))).toEqual(kalimat);
  });

  it('headline: how many', () => {
    expect(disabilitas.headline(dataUji({ A: penyandang({ fisik: [3, 2] }) }))).toBe(
      'Penduduk penyandang disabilitas berjumlah 5 jiwa',
    );
  });
});
