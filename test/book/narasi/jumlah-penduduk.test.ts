import { describe, expect, it } from 'vitest';
import { jumlahPenduduk } from '../../../src/book/narasi/jumlah-penduduk.ts';
import { dataUji, orang, type IsiSemester } from './data-uji.ts';

const pembuka = 'Penduduk Kabupaten Tapin pada Semester II Tahun 2024 berjumlah';

describe('jumlah-penduduk', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'the first semester has nothing to be compared with',
      { A: orang(1000, 1200) },
      undefined,
      [
        `${pembuka} 2.200 jiwa, terdiri atas 1.000 laki-laki dan 1.200 perempuan.`,
        // 1000 / 1200 = 0,8333
        'Perempuan lebih banyak 200 jiwa daripada laki-laki; rasio jenis kelaminnya 83,33, atau sekitar 83 laki-laki untuk setiap 100 perempuan.',
      ],
    ],
    [
      'a growing population, summed over kecamatan',
      { A: orang(600, 500), B: orang(430, 500) },
      { A: orang(600, 500), B: orang(400, 500) },
      [
        `${pembuka} 2.030 jiwa, terdiri atas 1.030 laki-laki dan 1.000 perempuan.`,
        'Laki-laki lebih banyak 30 jiwa daripada perempuan; rasio jenis kelaminnya 103,00, atau sekitar 103 laki-laki untuk setiap 100 perempuan.',
        'Dibandingkan dengan Semester I Tahun 2024, jumlah penduduk bertambah 30 jiwa (1,5 persen): laki-laki bertambah 30 jiwa (3,0 persen) dan perempuan tidak berubah.',
      ],
    ],
    [
      'a falling population, by so little that a decimal would say nothing',
      { A: orang(5000, 4999) },
      { A: orang(5000, 5000) },
      [
        `${pembuka} 9.999 jiwa, terdiri atas 5.000 laki-laki dan 4.999 perempuan.`,
        'Laki-laki lebih banyak 1 jiwa daripada perempuan; rasio jenis kelaminnya 100,02, artinya jumlah keduanya hampir sama.',
        'Dibandingkan dengan Semester I Tahun 2024, jumlah penduduk berkurang 1 jiwa (kurang dari 0,1 persen): laki-laki tidak berubah dan perempuan berkurang 1 jiwa (kurang dari 0,1 persen).',
      ],
    ],
    [
      'no change of the whole, though of its parts',
      { A: orang(60, 40) },
      { A: orang(50, 50) },
      [
        `${pembuka} 100 jiwa, terdiri atas 60 laki-laki dan 40 perempuan.`,
        'Laki-laki lebih banyak 20 jiwa daripada perempuan; rasio jenis kelaminnya 150,00, atau sekitar 150 laki-laki untuk setiap 100 perempuan.',
        'Dibandingkan dengan Semester I Tahun 2024, jumlah penduduk tidak berubah: laki-laki bertambah 10 jiwa (20,0 persen) dan perempuan berkurang 10 jiwa (20,0 persen).',
      ],
    ],
    [
      'nothing changed and as many of both',
      { A: orang(50, 50) },
      { A: orang(50, 50) },
      [
        `${pembuka} 100 jiwa, terdiri atas 50 laki-laki dan 50 perempuan.`,
        'Jumlah laki-laki sama dengan jumlah perempuan.',
        'Dibandingkan dengan Semester I Tahun 2024, jumlah penduduk tidak berubah.',
      ],
    ],
    [
      'a total that is not divided by sex',
      { A: { penduduk: { penduduk: 100 } } },
      undefined,
      [`${pembuka} 100 jiwa.`],
    ],
    [
      'too few perempuan for a ratio',
      { A: orang(30, 10) },
      undefined,
      [
        `${pembuka} 40 jiwa, terdiri atas 30 laki-laki dan 10 perempuan.`,
        'Laki-laki lebih banyak 20 jiwa daripada perempuan.',
      ],
    ],
    [
      'nobody before, so no share of it',
      { A: orang(30, 30) },
      { A: orang(0, 0) },
      [
        `${pembuka} 60 jiwa, terdiri atas 30 laki-laki dan 30 perempuan.`,
        'Jumlah laki-laki sama dengan jumlah perempuan.',
        'Dibandingkan dengan Semester I Tahun 2024, jumlah penduduk bertambah 60 jiwa: laki-laki bertambah 30 jiwa dan perempuan bertambah 30 jiwa.',
      ],
    ],
    [
      'nobody at all',
      { A: orang(0, 0) },
      undefined,
      [`${pembuka} 0 jiwa, terdiri atas 0 laki-laki dan 0 perempuan.`],
    ],
    [
      'a desa that the earlier export leaves out is no growth',
      { A: orang(50, 50), B: orang(30, 30) },
      { A: orang(50, 50), B: {} },
      [
        `${pembuka} 160 jiwa, terdiri atas 80 laki-laki dan 80 perempuan.`,
        'Jumlah laki-laki sama dengan jumlah perempuan.',
      ],
    ],
    ['an unknown figure', { A: { penduduk: { penduduk: Number.NaN } } }, undefined, []],
    ['no export that counts the population', { A: { kk: { kk: [10, 5] } } }, undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(jumlahPenduduk.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it.each<[string, IsiSemester, IsiSemester | undefined, string | undefined]>([
    ['first', { A: orang(600, 600) }, undefined, 'Penduduk Kabupaten Tapin berjumlah 1.200 jiwa'],
    [
      'growing',
      { A: orang(530, 500) },
      { A: orang(500, 500) },
      'Penduduk Kabupaten Tapin bertambah 3,0 persen menjadi 1.030 jiwa',
    ],
    [
      'falling',
      { A: orang(485, 500) },
      { A: orang(500, 500) },
      'Penduduk Kabupaten Tapin berkurang 1,5 persen menjadi 985 jiwa',
    ],
    [
      'unchanged',
      { A: orang(9, 9) },
      { A: orang(8, 10) },
      'Penduduk Kabupaten Tapin tetap 18 jiwa',
    ],
    [
      'from very few',
      { A: orang(9, 9) },
      { A: orang(8, 9) },
      'Penduduk Kabupaten Tapin bertambah 1 jiwa menjadi 18 jiwa',
    ],
    ['unknown', { A: { penduduk: { penduduk: Number.NaN } } }, undefined, undefined],
  ])('headline: %s', (_, kini, lalu, teks) => {
    expect(jumlahPenduduk.headline(dataUji(kini, lalu))).toBe(teks);
  });
});
