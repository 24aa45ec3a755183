import { describe, expect, it } from 'vitest';
import { persebaran } from '../../../src/book/narasi/persebaran.ts';
import { dataUji, orang, type IsiSemester } from './data-uji.ts';

const lima = {
  A: orang(50, 50),
  B: orang(200, 200),
  C: orang(150, 150),
  D: orang(60, 60),
  E: orang(40, 40),
};

function luas(l: number, p: number, km2: number) {
  return { ...orang(l, p), 'luas-wilayah': { luas: km2 } };
}

describe('persebaran', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'names the three largest, their share and the smallest',
      lima,
      undefined,
      [
        'Penduduk terbanyak terdapat di Kecamatan B (400 jiwa), diikuti Kecamatan C (300 jiwa) dan Kecamatan D (120 jiwa).',
        // 820 of 1000
        'Sebanyak 82,0 persen penduduk tercatat di ketiga kecamatan itu.',
        'Penduduk paling sedikit terdapat di Kecamatan E (80 jiwa); penduduk Kecamatan B 5,0 kali jumlah itu.',
      ],
    ],
    [
      'names ties together, and does not stop between equals',
      { ...lima, A: orang(60, 60) },
      undefined,
      [
        'Penduduk terbanyak terdapat di Kecamatan B (400 jiwa), diikuti Kecamatan C (300 jiwa).',
        'Penduduk paling sedikit terdapat di Kecamatan E (80 jiwa); penduduk Kecamatan B 5,0 kali jumlah itu.',
      ],
    ],
    [
      'two largest of one size',
      { A: orang(30, 30), B: orang(30, 30), C: orang(10, 11) },
      undefined,
      [
        'Penduduk terbanyak terdapat di Kecamatan A dan B (masing-masing 60 jiwa).',
        'Penduduk paling sedikit terdapat di Kecamatan C (21 jiwa); penduduk kecamatan terbesar 2,9 kali jumlah itu.',
      ],
    ],
    [
      'too many smallest to name',
      { A: orang(9, 9), B: orang(5, 5), C: orang(5, 5), D: orang(5, 5), E: orang(5, 5) },
      undefined,
      [
        'Penduduk terbanyak terdapat di Kecamatan A (18 jiwa).',
        'Penduduk paling sedikit terdapat di empat kecamatan (masing-masing 10 jiwa).',
      ],
    ],
    [
      'all alike',
      { A: orang(5, 5), B: orang(4, 6) },
      undefined,
      ['Jumlah penduduk semua kecamatan sama, yaitu 10 jiwa.'],
    ],
    ['a lone kecamatan has no rank', { A: orang(5, 5) }, { A: orang(4, 5) }, []],
    [
      'one kecamatan that is not known could be any',
      { A: orang(5, 5), B: { penduduk: { penduduk: Number.NaN } } },
      undefined,
      [],
    ],
    [
      'a kecamatan whose desa the export leaves out is not the smallest',
      { A: orang(5, 5), B: orang(8, 8), C: {} },
      undefined,
      [],
    ],
    [
      'tells where it grew and where it fell',
      { A: orang(30, 30), B: orang(20, 20), C: orang(25, 25) },
      { A: orang(20, 30), B: orang(20, 23), C: orang(25, 25) },
      [
        'Penduduk terbanyak terdapat di Kecamatan A (60 jiwa), diikuti Kecamatan C (50 jiwa).',
        'Penduduk paling sedikit terdapat di Kecamatan B (40 jiwa); penduduk Kecamatan A 1,5 kali jumlah itu.',
        'Dibandingkan dengan Semester I Tahun 2024, penduduk bertambah di 1 kecamatan, berkurang di 1 kecamatan, dan tidak berubah di 1 kecamatan; pertambahan terbanyak di Kecamatan A (10 jiwa) dan pengurangan terbanyak di Kecamatan B (3 jiwa).',
      ],
    ],
    [
      'falls everywhere, by as many in two of them',
      { A: orang(30, 30), B: orang(20, 20) },
      { A: orang(32, 30), B: orang(20, 22) },
      [
        'Penduduk terbanyak terdapat di Kecamatan A (60 jiwa).',
        'Penduduk paling sedikit terdapat di Kecamatan B (40 jiwa); penduduk Kecamatan A 1,5 kali jumlah itu.',
        'Dibandingkan dengan Semester I Tahun 2024, penduduk berkurang di semua kecamatan; pengurangan terbanyak di Kecamatan A dan B (masing-masing 2 jiwa).',
      ],
    ],
    [
      'density where the area is known',
      { A: luas(30, 30, 1.5), B: luas(20, 20, 4) },
      undefined,
      [
        'Penduduk terbanyak terdapat di Kecamatan A (60 jiwa).',
        'Penduduk paling sedikit terdapat di Kecamatan B (40 jiwa); penduduk Kecamatan A 1,5 kali jumlah itu.',
        // 100 / 5,5; 60 / 1,5; 40 / 4
        'Kepadatan penduduk rata-rata 18,18 jiwa per km²; yang terpadat Kecamatan A (40,00 jiwa per km²) dan yang terjarang Kecamatan B (10,00 jiwa per km²).',
      ],
    ],
    [
      'no densest where an area is nothing',
      { A: luas(30, 30, 0), B: luas(20, 20, 4) },
      undefined,
      [
        'Penduduk terbanyak terdapat di Kecamatan A (60 jiwa).',
        'Penduduk paling sedikit terdapat di Kecamatan B (40 jiwa); penduduk Kecamatan A 1,5 kali jumlah itu.',
        'Kepadatan penduduk rata-rata 25,00 jiwa per km².',
      ],
    ],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(persebaran.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it.each<[string, IsiSemester, string | undefined]>([
    ['the largest', lima, 'Kecamatan B berpenduduk terbanyak, 400 jiwa'],
    [
      'two of one size',
      { A: orang(5, 5), B: orang(5, 5), C: orang(1, 1) },
      'Kecamatan A dan B berpenduduk terbanyak, masing-masing 10 jiwa',
    ],
    ['all alike', { A: orang(5, 5), B: orang(5, 5) }, undefined],
    ['a lone one', { A: orang(5, 5) }, undefined],
  ])('headline: %s', (_, kini, teks) => {
    expect(persebaran.headline(dataUji(kini))).toBe(teks);
  });
});
