import { describe, expect, it } from 'vitest';
import { pendidikan } from '../../../src/book/narasi/pendidikan.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

const sekolah = (isi: IsiSemester[string][string]) => ({ A: { pendidikan: isi } });

describe('pendidikan', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'largest groups, secondary and higher, and its change in points',
      sekolah({
        'tamat-sd': [20, 20],
        slta: [15, 15],
        'strata-1': [5, 5],
        'belum-tamat-sd': [10, 10],
      }),
      sekolah({ 'tamat-sd': [20, 20], slta: [15, 15], 'belum-tamat-sd': [15, 15] }),
      [
        'Menurut pendidikan terakhir, kelompok terbesar adalah tamat SD/sederajat (40 jiwa), diikuti SLTA/sederajat (30 jiwa) dan belum tamat SD/sederajat (20 jiwa).',
        'Dari penduduk segala umur, dua dari lima (40,0 persen) tamat SLTA/sederajat atau lebih tinggi, termasuk 10,0 persen yang berpendidikan diploma atau sarjana.',
        'Dibandingkan dengan Semester I Tahun 2024, bagian penduduk yang tamat SLTA/sederajat atau lebih tinggi naik 10,0 poin persen.',
      ],
    ],
    [
      'a share that falls, and a tie',
      sekolah({ 'tamat-sd': [25, 25], slta: [25, 25], sltp: [10, 10] }),
      sekolah({ 'tamat-sd': [25, 25], slta: [25, 25] }),
      [
        'Menurut pendidikan terakhir, kelompok terbesar adalah tamat SD/sederajat dan SLTA/sederajat (masing-masing 50 jiwa), diikuti SLTP/sederajat (20 jiwa).',
        // 50 of 120 after 50 of 100
        'Dari penduduk segala umur, 41,7 persen tamat SLTA/sederajat atau lebih tinggi, termasuk 0 persen yang berpendidikan diploma atau sarjana.',
        'Dibandingkan dengan Semester I Tahun 2024, bagian penduduk yang tamat SLTA/sederajat atau lebih tinggi turun 8,3 poin persen.',
      ],
    ],
    ['an unknown level', sekolah({ slta: [50, 50], 'strata-3': Number.NaN }), undefined, []],
    ['nobody', sekolah({}), undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(pendidikan.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it('headline: secondary and higher', () => {
    const data = dataUji(sekolah({ slta: [11, 11], 'tamat-sd': [39, 39] }));
    expect(pendidikan.headline(data)).toBe(
      'Sebanyak 22,0 persen penduduk tamat SLTA/sederajat atau lebih tinggi',
    );
    expect(pendidikan.headline(dataUji(sekolah({})))).toBeUndefined();
  });
});
