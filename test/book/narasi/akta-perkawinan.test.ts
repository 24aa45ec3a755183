import { describe, expect, it } from 'vitest';
import { aktaPerkawinan } from '../../../src/book/narasi/akta-perkawinan.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

const akta = (kawin: number, berakta: number, cerai = 0, beraktaCerai = 0) => ({
  'akta-perkawinan-perceraian': {
    kawin: [kawin, 0],
    'kawin-memiliki': [berakta, 0],
    'kawin-belum': [kawin - berakta, 0],
    cerai: [cerai, 0],
    'cerai-memiliki': [beraktaCerai, 0],
    'cerai-belum': [cerai - beraktaCerai, 0],
  } as const,
});

describe('akta-perkawinan', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'marriage and divorce, change and extremes of the first',
      { A: akta(100, 70, 20, 5), B: akta(100, 50) },
      { A: akta(100, 60, 20, 5), B: akta(100, 50) },
      [
        'Dari 200 penduduk berstatus kawin, tiga dari lima (60,0 persen) tercatat memiliki akta perkawinan.',
        'Dari 20 penduduk berstatus cerai hidup, seperempat (25,0 persen) tercatat memiliki akta perceraian.',
        'Dibandingkan dengan Semester I Tahun 2024, cakupan akta perkawinan naik 5,0 poin persen.',
        'Cakupan akta perkawinan tertinggi terdapat di Kecamatan A (70,0 persen) dan yang terendah di Kecamatan B (50,0 persen).',
      ],
    ],
    [
      'nobody divorced',
      { A: akta(40, 10) },
      undefined,
      [
        'Dari 40 penduduk berstatus kawin, seperempat (25,0 persen) tercatat memiliki akta perkawinan.',
      ],
    ],
    ['an unknown number', { A: akta(40, Number.NaN) }, undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(aktaPerkawinan.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it('headline: coverage of marriages', () => {
    expect(aktaPerkawinan.headline(dataUji({ A: akta(100, 61) }))).toBe(
      'Sedikit lebih dari tiga perlima penduduk berstatus kawin (61,0 persen) memiliki akta perkawinan',
    );
    expect(aktaPerkawinan.headline(dataUji({ A: akta(0, 0) }))).toBeUndefined();
  });
});
