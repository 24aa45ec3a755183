/**
 * The made-up kabupaten: proportions chosen so that the tables look like those of an office in
 * southern Kalimantan. None of them was measured anywhere.
 */
import type { JenisKelamin } from '../../statistics/model.ts';
import type { Kurva } from './kurva.ts';

/** Near the 200 122 inhabitants that the office's site showed in August 2024, and not equal to it. */
export const jumlahAwal = 200_090;

/** Arrivals in the semester that ends with each later release; births, deaths and departures follow from age. */
export const pendatang: readonly number[] = [2_250, 1_450];

/** Share of the inhabitants in thousandths, by kecamatan. */
export const bagianKecamatan: Readonly<Record<string, number>> = {
  '63.05.01': 165,
  '63.05.02': 105,
  '63.05.03': 100,
  '63.05.04': 150,
  '63.05.05': 68,
  '63.05.06': 95,
  '63.05.07': 52,
  '63.05.08': 30,
  '63.05.09': 68,
  '63.05.10': 55,
  '63.05.11': 62,
  '63.05.12': 50,
};

/** Inhabitants by age, any unit; the band 0–4 is a little thin because births are reported late. */
export const bobotUsia: Kurva = [
  [0, 82],
  [2, 86],
  [7, 89],
  [12, 89],
  [17, 84],
  [22, 82],
  [27, 80],
  [32, 79],
  [37, 78],
  [42, 74],
  [47, 68],
  [52, 59],
  [57, 48],
  [62, 36],
  [67, 24],
  [72, 14],
  [77, 7],
  [82, 3.4],
  [87, 1.3],
  [92, 0.4],
  [97, 0.08],
  [103, 0],
];

/** Share of men among the inhabitants of an age. */
export const bagianLaki: Kurva = [
  [0, 0.514],
  [25, 0.506],
  [45, 0.506],
  [60, 0.487],
  [75, 0.44],
  [90, 0.36],
];

/** Probability of dying within one semester. */
export const peluangMati: Readonly<Record<JenisKelamin, Kurva>> = {
  L: [
    [0, 0.008],
    [1, 0.0007],
    [8, 0.0002],
    [20, 0.0006],
    [40, 0.0014],
    [55, 0.0055],
    [70, 0.019],
    [85, 0.075],
    [105, 0.5],
  ],
  P: [
    [0, 0.006],
    [1, 0.0006],
    [8, 0.0002],
    [20, 0.0004],
    [40, 0.001],
    [55, 0.0038],
    [70, 0.014],
    [85, 0.06],
    [105, 0.5],
  ],
};

/** Probability that a married woman bears a child within one semester. */
export const peluangLahir: Kurva = [
  [15, 0.07],
  [20, 0.105],
  [25, 0.098],
  [30, 0.072],
  [35, 0.044],
  [40, 0.015],
  [45, 0.001],
  [50, 0],
];

/** Probability of leaving the kabupaten within one semester. */
export const peluangPindah: Kurva = [
  [0, 0.006],
  [12, 0.004],
  [20, 0.013],
  [27, 0.012],
  [40, 0.005],
  [60, 0.002],
];

/** Arrivals by age, any unit: young families. */
export const bobotUsiaPendatang: Kurva = [
  [0, 60],
  [10, 35],
  [17, 60],
  [24, 130],
  [32, 110],
  [45, 40],
  [60, 12],
  [80, 0],
];

/** Share of those who have ever married. */
export const pernahKawin: Readonly<Record<JenisKelamin, Kurva>> = {
  L: [
    [16, 0],
    [19, 0.02],
    [22, 0.17],
    [25, 0.45],
    [30, 0.8],
    [35, 0.91],
    [45, 0.965],
    [60, 0.98],
  ],
  P: [
    [14, 0],
    [16, 0.006],
    [17, 0.015],
    [20, 0.19],
    [23, 0.49],
    [27, 0.77],
    [32, 0.9],
    [40, 0.95],
    [60, 0.975],
  ],
};

/** Share of the widowed among those who have ever married. */
export const ceraiMati: Readonly<Record<JenisKelamin, Kurva>> = {
  L: [
    [30, 0.002],
    [45, 0.012],
    [60, 0.055],
    [75, 0.2],
    [90, 0.45],
  ],
  P: [
    [25, 0.003],
    [40, 0.03],
    [50, 0.09],
    [60, 0.22],
    [70, 0.43],
    [80, 0.68],
    [90, 0.9],
  ],
};

/** Share of the divorced among those who have ever married and whose spouse lives. */
export const ceraiHidup: Readonly<Record<JenisKelamin, Kurva>> = {
  L: [
    [20, 0.01],
    [30, 0.03],
    [60, 0.04],
  ],
  P: [
    [18, 0.015],
    [30, 0.045],
    [60, 0.065],
  ],
};
