import { describe, expect, it } from 'vitest';
import { perkembangan } from '../../../src/book/narasi/perkembangan.ts';
import { dataUji, orang } from './data-uji.ts';

/** Semesters that end with Semester II 2024, with so many people each. */
function deret(...jiwa: readonly number[]) {
  return jiwa.map((banyak, i) => {
    const ke = 2024 * 2 + 1 - (jiwa.length - 1 - i);
    const semester: 1 | 2 = ke % 2 === 0 ? 1 : 2;
    return { periode: { tahun: Math.floor(ke / 2), semester }, laki: banyak, perempuan: 0 };
  });
}

describe('perkembangan', () => {
  it('tells the way from the first semester and the rate of the last step', () => {
    const data = dataUji({ A: orang(1100, 0) }, { A: orang(1000, 0) });
    expect(perkembangan.kalimat({ ...data, deret: deret(900, 1000, 1100) })).toEqual([
      'Dari Semester II Tahun 2023 sampai Semester II Tahun 2024, jumlah penduduk bertambah 200 jiwa (22,2 persen), dari 900 menjadi 1.100 jiwa.',
      // 1,1² − 1
      'Laju pertumbuhan sejak Semester I Tahun 2024 adalah 21,00 persen per tahun, dihitung secara geometrik.',
    ]);
  });

  it('writes a falling population with a minus sign', () => {
    const data = dataUji({ A: orang(990, 0) }, { A: orang(1000, 0) });
    expect(perkembangan.kalimat({ ...data, deret: deret(1000, 990) })).toEqual([
      // 0,99² − 1
      'Laju pertumbuhan sejak Semester I Tahun 2024 adalah −1,99 persen per tahun, dihitung secara geometrik.',
    ]);
  });

  it('says when the way leads back to where it began', () => {
    const data = dataUji({ A: orang(1000, 0) });
    expect(perkembangan.kalimat({ ...data, deret: deret(1000, 900, 1000) })).toEqual([
      'Dari Semester II Tahun 2023 sampai Semester II Tahun 2024, jumlah penduduk tidak berubah, yaitu 1.000 jiwa.',
    ]);
  });

  it.each([
    ['the first semester', deret(1000)],
    ['a semester that is not known', deret(Number.NaN, 900, 1000)],
  ])('is silent about %s', (_, semester) => {
    expect(perkembangan.kalimat({ ...dataUji({ A: orang(1000, 0) }), deret: semester })).toEqual(
      [],
    );
  });
});
