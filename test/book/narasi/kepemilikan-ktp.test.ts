import { describe, expect, it } from 'vitest';
import { kepemilikanKtp } from '../../../src/book/narasi/kepemilikan-ktp.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

const ktp = (wajib: number, rekam: number, cetak: number) => ({
  'ktp-el': { wajib: [wajib, 0], rekam: [rekam, 0], cetak: [cetak, 0] } as const,
});

describe('kepemilikan-ktp', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'coverage, those who are left, change in points, extremes',
      { A: ktp(100, 100, 98), B: ktp(100, 98, 90) },
      { A: ktp(100, 100, 99), B: ktp(100, 97, 90) },
      [
        'Dari 200 penduduk yang wajib memiliki KTP, hampir seluruhnya (99,0 persen) sudah merekam data dan 94,0 persen memiliki KTP-el.',
        'Penduduk wajib KTP yang belum merekam berjumlah 2 jiwa.',
        // 188 of 200 after 189 of 200
        'Dibandingkan dengan Semester I Tahun 2024, cakupan kepemilikan KTP-el turun 0,5 poin persen.',
        'Cakupan kepemilikan KTP-el tertinggi terdapat di Kecamatan A (98,0 persen) dan yang terendah di Kecamatan B (90,0 persen).',
      ],
    ],
    [
      'everybody, alike everywhere, and no change',
      { A: ktp(50, 50, 50), B: ktp(30, 30, 30) },
      { A: ktp(40, 40, 40), B: ktp(30, 30, 30) },
      [
        'Dari 80 penduduk yang wajib memiliki KTP, seluruhnya sudah merekam data dan seluruhnya memiliki KTP-el.',
        'Dibandingkan dengan Semester I Tahun 2024, cakupan kepemilikan KTP-el tidak berubah.',
        'Cakupan kepemilikan KTP-el sama di semua kecamatan, yaitu 100 persen.',
      ],
    ],
    [
      'more recorded than bound, in a lone kecamatan',
      { A: ktp(100, 101, 98) },
      undefined,
      [
        'Dari 100 penduduk yang wajib memiliki KTP, 101,0 persen sudah merekam data dan 98,0 persen memiliki KTP-el.',
      ],
    ],
    ['too few for a share', { A: ktp(19, 19, 19) }, undefined, []],
    ['nobody bound', { A: ktp(0, 0, 0) }, undefined, []],
    [
      'an unknown number',
      { A: ktp(100, 90, Number.NaN) },
      undefined,
      ['Penduduk wajib KTP yang belum merekam berjumlah 10 jiwa.'],
    ],
    ['no export', { A: {} }, undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(kepemilikanKtp.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it('headline: coverage', () => {
    expect(kepemilikanKtp.headline(dataUji({ A: ktp(100, 100, 96) }))).toBe(
      'Sebanyak 96,0 persen penduduk wajib KTP memiliki KTP-el',
    );
    expect(kepemilikanKtp.headline(dataUji({ A: ktp(0, 0, 0) }))).toBeUndefined();
  });
});
