import { describe, expect, it } from 'vitest';
import { kia } from '../../../src/book/narasi/kia.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

const anak = (sasaran: number, memiliki: number) => ({
  kia: { sasaran: [sasaran, 0], memiliki: [memiliki, 0], belum: Number.NaN } as const,
});

describe('kia', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'coverage, those without, change and extremes with a tie',
      { A: anak(100, 80), B: anak(50, 40), C: anak(50, 30) },
      { A: anak(100, 80), B: anak(50, 40), C: anak(50, 20) },
      [
        'Dari 200 anak yang menjadi sasaran Kartu Identitas Anak (KIA), tiga dari empat (75,0 persen) sudah memilikinya, sedangkan 50 anak belum.',
        'Dibandingkan dengan Semester I Tahun 2024, cakupan kepemilikan KIA naik 5,0 poin persen.',
        'Cakupan kepemilikan KIA tertinggi terdapat di Kecamatan A dan B (masing-masing 80,0 persen) dan yang terendah di Kecamatan C (60,0 persen).',
      ],
    ],
    [
      'every child of a lone kecamatan',
      { A: anak(30, 30) },
      undefined,
      [
        'Dari 30 anak yang menjadi sasaran Kartu Identitas Anak (KIA), seluruhnya sudah memilikinya.',
      ],
    ],
    [
      'none has one yet',
      { A: anak(30, 0) },
      undefined,
      [
        'Dari 30 anak yang menjadi sasaran Kartu Identitas Anak (KIA), 0 persen sudah memilikinya, sedangkan 30 anak belum.',
      ],
    ],
    ['no child', { A: anak(0, 0) }, undefined, []],
    ['an unknown number', { A: anak(30, Number.NaN) }, undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(kia.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it('headline: coverage', () => {
    expect(kia.headline(dataUji({ A: anak(100, 66) }))).toBe(
      'Hampir dua pertiga anak sasaran (66,0 persen) memiliki Kartu Identitas Anak',
    );
    expect(kia.headline(dataUji({ A: anak(5, 4) }))).toBeUndefined();
  });
});
