import { describe, expect, it } from 'vitest';
import { mutasi } from '../../../src/book/narasi/mutasi.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

const peristiwa = (lahir: number, mati: number, datang: number, pindah: number) => ({
  A: {
    mutasi: {
      lahir: [lahir, 0],
      mati: [mati, 0],
      datang: [datang, 0],
      pindah: [pindah, 0],
    } as const,
  },
});

describe('mutasi', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'more births and more departures, and the change of each',
      peristiwa(1200, 900, 400, 450),
      peristiwa(1000, 900, 500, 440),
      [
        'Selama Semester II Tahun 2024 tercatat 1.200 kelahiran dan 900 kematian; kelahiran lebih banyak 300 daripada kematian.',
        'Perpindahan mencakup 400 kedatangan dan 450 kepindahan; migrasi neto negatif 50 jiwa, artinya lebih banyak yang pindah daripada yang datang.',
        'Keempat peristiwa itu bersama-sama menambah penduduk sebanyak 250 jiwa.',
        'Dibandingkan dengan Semester I Tahun 2024, kelahiran bertambah 200 (20,0 persen), kematian tidak berubah, kedatangan berkurang 100 (20,0 persen), dan kepindahan bertambah 10 (2,3 persen).',
      ],
    ],
    [
      'a falling population',
      peristiwa(10, 30, 5, 5),
      undefined,
      [
        'Selama Semester II Tahun 2024 tercatat 10 kelahiran dan 30 kematian; kematian lebih banyak 20 daripada kelahiran.',
        'Perpindahan mencakup 5 kedatangan dan 5 kepindahan; migrasi neto nol.',
        'Keempat peristiwa itu bersama-sama mengurangi penduduk sebanyak 20 jiwa.',
      ],
    ],
    [
      'all even',
      peristiwa(0, 0, 8, 8),
      undefined,
      [
        'Selama Semester II Tahun 2024 tercatat 0 kelahiran dan 0 kematian; jumlah keduanya sama.',
        'Perpindahan mencakup 8 kedatangan dan 8 kepindahan; migrasi neto nol.',
        'Keempat peristiwa itu bersama-sama tidak menambah atau mengurangi jumlah penduduk.',
      ],
    ],
    [
      'one of two that is not known takes its pair and the balance with it',
      peristiwa(20, Number.NaN, 8, 5),
      undefined,
      [
        'Perpindahan mencakup 8 kedatangan dan 5 kepindahan; migrasi neto positif 3 jiwa, artinya lebih banyak yang datang daripada yang pindah.',
      ],
    ],
    ['no export', { A: {} }, undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(mutasi.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it.each<[string, IsiSemester, string | undefined]>([
    [
      'more',
      peristiwa(5, 2, 0, 0),
      'Kelahiran, kematian, dan perpindahan menambah penduduk sebanyak 3 jiwa',
    ],
    [
      'fewer',
      peristiwa(0, 2, 0, 1),
      'Kelahiran, kematian, dan perpindahan mengurangi penduduk sebanyak 3 jiwa',
    ],
    ['even', peristiwa(2, 2, 0, 0), undefined],
    ['unknown', peristiwa(2, 2, 0, Number.NaN), undefined],
  ])('headline: %s', (_, isi, teks) => {
    expect(mutasi.headline(dataUji(isi))).toBe(teks);
  });
});
