import { describe, expect, it } from 'vitest';
import { kalimatPengungkapan } from '../../../src/book/kalimat/pengungkapan.ts';
import { skemaPengungkapan } from '../../../src/statistics/pengungkapan/setelan.ts';

const ambang = (isi: object) =>
  kalimatPengungkapan(skemaPengungkapan.parse(isi), (dataset) => dataset !== 'kia').at(-1);

describe('how small figures are kept back', () => {
  it('is not at all without a word of the office', () => {
    expect(kalimatPengungkapan(undefined, () => true)).toEqual([
      'Semua angka diterbitkan sebagaimana dihitung; tidak ada yang ditutup atau dibulatkan.',
    ]);
  });

  it.each([
    [{ ambang: { desa: 5 } }, 'Ambangnya untuk semua data 5 pada tingkat desa.'],
    [
      { ambang: { desa: 5, kecamatan: 3 }, dataset: { disabilitas: { desa: 10 } } },
      'Ambangnya untuk data penduduk penyandang disabilitas 10 pada tingkat desa dan 3 pada tingkat kecamatan; untuk data yang lain 5 pada tingkat desa dan 3 pada tingkat kecamatan.',
    ],
    // An export that the release does not hold is not spoken of.
    [
      { ambang: { desa: 5 }, dataset: { kia: { desa: 9 } } },
      'Ambangnya untuk semua data 5 pada tingkat desa.',
    ],
  ])('%j', (isi, kalimat) => {
    expect(ambang(isi)).toBe(kalimat);
  });

  it('tells the base of rounding', () => {
    const setelan = skemaPengungkapan.parse({
      cara: 'bulatkan',
      kelipatan: 3,
      ambang: { desa: 5 },
    });
    expect(kalimatPengungkapan(setelan, () => true)[0]).toContain('kelipatan 3');
  });
});
