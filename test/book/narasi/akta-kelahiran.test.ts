import { describe, expect, it } from 'vitest';
import { aktaKelahiran } from '../../../src/book/narasi/akta-kelahiran.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

const takTersedia = Number.NaN;

describe('akta-kelahiran', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'three groups, each with those who have none',
      {
        A: {
          'akta-kelahiran': {
            'u18-memiliki': [50, 47],
            'u18-belum': [2, 1],
            'u5-memiliki': [15, 15],
            'u5-belum': [0, 0],
            'semua-memiliki': [100, 104],
            'semua-belum': [96, 100],
          },
        },
      },
      undefined,
      [
        'Dari 100 anak dalam kelompok 0–18 tahun, 97,0 persen memiliki akta kelahiran dan 3 anak belum.',
        'Dari 30 anak dalam kelompok 0–5 tahun, seluruhnya memiliki akta kelahiran.',
        'Dari 400 penduduk segala umur, sedikit lebih dari separuh (51,0 persen) memiliki akta kelahiran dan 196 jiwa belum.',
      ],
    ],
    [
      'the true ages, where the sum is exactly theirs',
      {
        A: {
          'umur-tunggal': { '0': [20, 0], '5': [10, 0], '17': [20, 0], '18': [7, 0] },
          'akta-kelahiran': {
            'u18-memiliki': [40, 0],
            'u18-belum': [10, 0],
            'u5-memiliki': [30, 0],
            'u5-belum': [0, 0],
            'semua-memiliki': takTersedia,
            'semua-belum': takTersedia,
          },
        },
      },
      undefined,
      [
        'Dari 50 anak umur 0–17 tahun (dalam ekspor berjudul 0–18 tahun), empat dari lima (80,0 persen) memiliki akta kelahiran dan 10 anak belum.',
        'Dari 30 anak umur 0–5 tahun, seluruhnya memiliki akta kelahiran.',
      ],
    ],
    [
      'one group alone, its change and extremes',
      { A: anak(45, 5), B: anak(30, 20) },
      { A: anak(45, 5), B: anak(35, 15) },
      [
        'Dari 100 anak dalam kelompok 0–18 tahun, tiga dari empat (75,0 persen) memiliki akta kelahiran dan 25 anak belum.',
        'Dibandingkan dengan Semester I Tahun 2024, cakupan akta kelahiran anak dalam kelompok 0–18 tahun turun 5,0 poin persen.',
        'Cakupan akta kelahiran anak dalam kelompok 0–18 tahun tertinggi terdapat di Kecamatan A (90,0 persen) dan yang terendah di Kecamatan B (60,0 persen).',
      ],
    ],
    ['no export', { A: {} }, undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(aktaKelahiran.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it('headline: coverage of children', () => {
    expect(aktaKelahiran.headline(dataUji({ A: anak(46, 4) }))).toBe(
      'Sebanyak 92,0 persen anak dalam kelompok 0–18 tahun memiliki akta kelahiran',
    );
    expect(aktaKelahiran.headline(dataUji({ A: anak(4, 4) }))).toBeUndefined();
  });
});

function anak(memiliki: number, belum: number) {
  return {
    'akta-kelahiran': {
      'u18-memiliki': [memiliki, 0],
      'u18-belum': [belum, 0],
      'u5-memiliki': takTersedia,
      'u5-belum': takTersedia,
      'semua-memiliki': takTersedia,
      'semua-belum': takTersedia,
    } as const,
  };
}
