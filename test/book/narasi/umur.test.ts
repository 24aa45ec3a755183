import { describe, expect, it } from 'vitest';
import { umur } from '../../../src/book/narasi/umur.ts';
import { dataUji, type IsiSemester } from './data-uji.ts';

function usia(kelompok: Readonly<Record<string, readonly [number, number] | number>>): IsiSemester {
  return { A: { 'umur-5-tahunan': kelompok } };
}

describe('umur', () => {
  it.each<[string, IsiSemester, IsiSemester | undefined, string[]]>([
    [
      'structure, ratio, median, largest band and lansia',
      // 100 people: 20 young, 75 between, 5 old; 60+ are 10 + 5
      usia({ '00-04': [10, 10], '30-34': [30, 35], '60-64': [5, 5], '75+': [2, 3] }),
      usia({ '00-04': [10, 10], '30-34': [30, 40], '60-64': [5, 5] }),
      [
        'Tiga dari empat penduduk (75,0 persen) berumur 15–64 tahun, 20,0 persen berumur 0–14 tahun, dan 5,0 persen berumur 65 tahun ke atas.',
        // 25 / 75; 20 / 75; 5 / 75
        'Rasio ketergantungan 33,33, artinya untuk setiap 100 penduduk umur 15–64 tahun terdapat sekitar 33 penduduk di luar umur itu; rasio ketergantungan muda 26,67 dan rasio ketergantungan tua 6,67.',
        // 30 + (50 − 20) / 65 × 5
        'Umur median 32,31 tahun, artinya separuh penduduk lebih muda dan separuh lebih tua daripada umur itu.',
        'Kelompok umur lima tahunan yang terbanyak penduduknya adalah 30–34 tahun (65 jiwa).',
        // 15 of 100 against 10 of 100
        'Penduduk lanjut usia, yaitu yang berumur 60 tahun ke atas, berjumlah 15 jiwa (15,0 persen penduduk); bagiannya naik 5,0 poin persen dibandingkan dengan Semester I Tahun 2024.',
      ],
    ],
    [
      'a share of lansia that falls, and two largest bands',
      usia({ '20-24': [20, 20], '25-29': [20, 20], '60-64': [10, 10] }),
      usia({ '20-24': [20, 20], '25-29': [10, 10], '60-64': [10, 10] }),
      [
        'Seluruh penduduk berumur 15–64 tahun.',
        // 25 + (50 − 40) / 40 × 5
        'Umur median 26,25 tahun, artinya separuh penduduk lebih muda dan separuh lebih tua daripada umur itu.',
        'Kelompok umur lima tahunan yang terbanyak penduduknya adalah 20–24 tahun dan 25–29 tahun (masing-masing 40 jiwa).',
        'Penduduk lanjut usia, yaitu yang berumur 60 tahun ke atas, berjumlah 20 jiwa (20,0 persen penduduk); bagiannya turun 5,0 poin persen dibandingkan dengan Semester I Tahun 2024.',
      ],
    ],
    ['one band that is not known', usia({ '00-04': [50, 50], '75+': Number.NaN }), undefined, []],
    ['nobody', usia({}), undefined, []],
    ['no export of ages', { A: { agama: { islam: [50, 50] } } }, undefined, []],
  ])('%s', (_, kini, lalu, kalimat) => {
    expect(umur.kalimat(dataUji(kini, lalu))).toEqual(kalimat);
  });

  it('takes the median of single years where they are at hand', () => {
    const tunggal = { '10': [10, 10], '40': [20, 20], '70': [10, 10] } as const;
    // 80 people; the 40th is at the middle of the 40 of age 40: 40 + (40 − 20) / 40
    expect(umur.kalimat(dataUji({ A: { 'umur-tunggal': tunggal } }))[2]).toMatch(
      /^Umur median 40,50 tahun/,
    );
  });

  it('headline: the share of working age', () => {
    expect(umur.headline(dataUji(usia({ '00-04': [31, 0], '30-34': [69, 0] })))).toBe(
      'Hampir tujuh dari sepuluh penduduk (69,0 persen) berumur 15–64 tahun',
    );
    expect(umur.headline(dataUji(usia({ '00-04': [5, 5] })))).toBeUndefined();
  });
});
