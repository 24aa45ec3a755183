import { describe, expect, it } from 'vitest';
import { agama } from '../../../src/book/narasi/agama.ts';
import { dataUji } from './data-uji.ts';

const semuaAda = {
  islam: [490, 500],
  kristen: [3, 2],
  katolik: [1, 0],
  hindu: [1, 0],
  buddha: [1, 0],
  khonghucu: [1, 0],
  kepercayaan: [1, 0],
} as const;
const tidakAda = (nama: string) => `Tidak ada penduduk yang tercatat pada kelompok ${nama}.`;

describe('agama', () => {
  it.each<[string, Readonly<Record<string, readonly [number, number] | number>>, string[]]>([
    [
      'one that nearly all have, and too many of one size to name',
      semuaAda,
      [
        'Hampir seluruh penduduk (99,0 persen) beragama Islam.',
        'Selebihnya, yang terbanyak adalah Kristen (5 jiwa).',
      ],
    ],
    [
      'followed by two, and nobody in others',
      { hindu: [40, 40], buddha: [6, 6], islam: [4, 4] },
      [
        'Empat dari lima penduduk (80,0 persen) beragama Hindu.',
        'Selebihnya, yang terbanyak adalah Buddha (12 jiwa), diikuti Islam (8 jiwa).',
        tidakAda('Kristen, Katolik, Khonghucu, dan Kepercayaan terhadap Tuhan YME'),
      ],
    ],
    [
      'two largest of one size',
      { ...semuaAda, islam: [25, 25], kristen: [25, 25], katolik: [5, 5] },
      [
        'Menurut agama, kelompok terbesar adalah Islam dan Kristen (masing-masing 50 jiwa), diikuti Katolik (10 jiwa).',
      ],
    ],
    [
      'kepercayaan is no agama',
      { kepercayaan: [30, 30], islam: [20, 20] },
      [
        'Tiga dari lima penduduk (60,0 persen) menganut Kepercayaan terhadap Tuhan YME.',
        'Selebihnya, yang terbanyak adalah Islam (40 jiwa).',
        tidakAda('Kristen, Katolik, Hindu, Buddha, dan Khonghucu'),
      ],
    ],
    ['one that is not known could be the largest', { islam: [50, 50], hindu: Number.NaN }, []],
  ])('%s', (_, isi, kalimat) => {
    expect(agama.kalimat(dataUji({ A: { agama: isi } }))).toEqual(kalimat);
  });

  it('headline: the largest, unless two are', () => {
    expect(agama.headline(dataUji({ A: { agama: { islam: [10, 11] } } }))).toBe(
      'Seluruh penduduk beragama Islam',
    );
    const seri = { islam: [10, 10], hindu: [10, 10] } as const;
    expect(agama.headline(dataUji({ A: { agama: seri } }))).toBeUndefined();
  });

  it('ranks those that no figure kept back can equal', () => {
    const data = dataUji({
      A: { agama: { islam: [450, 450], kristen: [40, 40], hindu: [10, 10] } },
    });
    const satu = data.agregat.get('agama');
    if (!satu) throw new Error('no agama');
    // Hindu 20 of 1.000 is kept back, and so could Katolik be as many as 20.
    const tertutup = satu.kabupaten.map((n, i) => (i >= 6 ? Number.NaN : n));
    const seluruh = [500, 500, 1000] as const;
    const agregat = new Map([
      ['agama', { ...satu, kabupaten: Object.assign(tertutup, { seluruh }) }],
    ]);
    expect(agama.kalimat({ ...data, agregat })).toEqual([
      'Sembilan dari sepuluh penduduk (90,0 persen) beragama Islam.',
      'Selebihnya, yang terbanyak adalah Kristen (80 jiwa).',
    ]);
  });

  it('does not take a figure that was rounded to 0 for nobody', () => {
    const data = dataUji({ A: { agama: { islam: [50, 50] } } });
    const bulat = [...data.agregat].map(([id, satu]) => [id, { ...satu, kelipatan: 5 }] as const);
    expect(agama.kalimat({ ...data, agregat: new Map(bulat) })).toEqual([
      'Seluruh penduduk beragama Islam.',
    ]);
  });
});
