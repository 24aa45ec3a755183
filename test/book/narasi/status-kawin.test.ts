import { describe, expect, it } from 'vitest';
import { statusKawin } from '../../../src/book/narasi/status-kawin.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

const status = (isi: IsiSemester[string][string]) => dataUji({ A: { 'status-kawin': isi } });

describe('status-kawin', () => {
  it.each<[string, IsiSemester[string][string], string[]]>([
    [
      'shares from the largest, and the women among those widowed',
      {
        'belum-kawin': [250, 190],
        kawin: [245, 245],
        'cerai-hidup': [10, 10],
        'cerai-mati': [10, 40],
      },
      [
        'Hampir separuh penduduk (49,0 persen) berstatus kawin, 44,0 persen belum kawin, 5,0 persen cerai mati, dan 2,0 persen cerai hidup.',
        'Dari 50 penduduk berstatus cerai mati, empat dari lima (80,0 persen) adalah perempuan.',
      ],
    ],
    [
      'a status that nobody has is not told',
      { 'belum-kawin': [45, 45], kawin: [5, 5] },
      ['Sembilan dari sepuluh penduduk (90,0 persen) berstatus belum kawin dan 10,0 persen kawin.'],
    ],
    ['one status alone', { kawin: [20, 20] }, ['Seluruh penduduk berstatus kawin.']],
    ['an unknown status', { kawin: [20, 20], 'cerai-hidup': Number.NaN }, []],
    ['nobody', {}, []],
  ])('%s', (_, isi, kalimat) => {
    expect(statusKawin.kalimat(status(isi))).toEqual(kalimat);
  });

  it('headline: the largest', () => {
    expect(statusKawin.headline(status({ kawin: [27, 27], 'belum-kawin': [23, 23] }))).toBe(
      'Lebih dari separuh penduduk (54,0 persen) berstatus kawin',
    );
    expect(statusKawin.headline(status({}))).toBeUndefined();
  });
});
