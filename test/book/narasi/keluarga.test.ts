import { describe, expect, it } from 'vitest';
import { keluarga } from '../../../src/book/narasi/keluarga.ts';
import { dataUji, orang, type IsiSemester } from './data-uji.ts';

function rumah(jiwa: number, [l, p]: readonly [number, number], cetak?: number) {
  const kartu = { kk: [l, p] as const, cetak: cetak ?? Number.NaN };
  return { ...orang(jiwa, 0), kk: kartu };
}

describe('keluarga', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'families, their size, women at their head, change, extremes, printed cards',
      { A: rumah(90, [20, 10], 27), B: rumah(60, [55, 15], 70) },
      { A: rumah(90, [20, 10]), B: rumah(60, [65, 15]) },
      [
        // 150 / 100
        'Kartu keluarga yang tercatat berjumlah 100, dengan rata-rata 1,50 jiwa setiap keluarga.',
        'Seperempat kepala keluarga (25,0 persen) adalah perempuan, yaitu 25 orang.',
        'Dibandingkan dengan Semester I Tahun 2024, jumlah kartu keluarga berkurang 10 (9,1 persen).',
        // 90 / 30 and 60 / 70
        'Rata-rata anggota keluarga terbesar terdapat di Kecamatan A (3,00 jiwa) dan terkecil di Kecamatan B (0,86 jiwa).',
        'Kartu keluarga yang sudah dicetak mencapai 97,0 persen.',
      ],
    ],
    [
      'says no size without a population, and no share of so few',
      { A: { kk: { kk: [10, 5], cetak: Number.NaN } } },
      undefined,
      ['Kartu keluarga yang tercatat berjumlah 15.'],
    ],
    [
      'heads not divided by sex',
      { A: { kk: { kk: 40, cetak: Number.NaN } } },
      undefined,
      ['Kartu keluarga yang tercatat berjumlah 40.'],
    ],
    [
      'no family anywhere',
      { A: rumah(0, [0, 0], 0) },
      undefined,
      ['Kartu keluarga yang tercatat berjumlah 0.'],
    ],
    ['no export of families', { A: orang(5, 5) }, undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(keluarga.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it('headline: women at the head', () => {
    expect(keluarga.headline(dataUji({ A: rumah(9, [78, 22]) }))).toBe(
      'Sebanyak 22,0 persen kepala keluarga adalah perempuan',
    );
    expect(keluarga.headline(dataUji({ A: rumah(9, [7, 2]) }))).toBeUndefined();
  });
});
