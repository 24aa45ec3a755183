import { describe, expect, it } from 'vitest';
import { golonganDarah } from '../../../src/book/narasi/golongan-darah.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

const darah = (isi: IsiSemester[string][string]) => dataUji({ A: { 'golongan-darah': isi } });

describe('golongan-darah', () => {
  it.each<[string, IsiSemester[string][string], string[]]>([
    [
      'adds up what has a rhesus sign and what has none',
      {
        o: [10, 5],
        'o-positif': [5, 5],
        'o-negatif': [0, 0],
        a: [4, 6],
        b: [5, 5],
        ab: [3, 2],
        'tidak-diketahui': [75, 75],
      },
      [
        'Seperempat penduduk (25,0 persen) sudah tercatat golongan darahnya.',
        'Di antara penduduk yang golongan darahnya tercatat, yang terbanyak adalah golongan O (25 jiwa, 50,0 persen), diikuti A dan B (masing-masing 10 jiwa, 20,0 persen), tanpa membedakan rhesus.',
      ],
    ],
    [
      'of nobody is it known',
      { 'tidak-diketahui': [50, 50] },
      ['Golongan darah penduduk belum tercatat.'],
    ],
    [
      'known of fewer than a share can be told of',
      { o: [5, 5], a: [2, 2], 'tidak-diketahui': [40, 46] },
      [
        'Sebanyak 14,0 persen penduduk sudah tercatat golongan darahnya.',
        'Di antara penduduk yang golongan darahnya tercatat, yang terbanyak adalah golongan O (10 jiwa), diikuti A (4 jiwa), tanpa membedakan rhesus.',
      ],
    ],
    ['not known of how many it is known', { o: [5, 5], 'tidak-diketahui': Number.NaN }, []],
  ])('%s', (_, isi, kalimat) => {
    expect(golonganDarah.kalimat(darah(isi))).toEqual(kalimat);
  });

  it('headline: of how many it is known', () => {
    expect(golonganDarah.headline(darah({ o: [10, 10], 'tidak-diketahui': [0, 0] }))).toBe(
      'Seluruh penduduk sudah tercatat golongan darahnya',
    );
  });
});
