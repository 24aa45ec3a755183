/** An axis: its ends and the distance between its ticks, all in the unit of the values. */
export interface Skala {
  readonly min: number;
  readonly maks: number;
  readonly langkah: number;
}

/** Least of 1, 2, 2.5 and 5 times a power of ten that is not below `minimum`; 2.5 only where it is a whole ten. */
export function niceStep(minimum: number): number {
  const pangkat = 10 ** Math.floor(Math.log10(minimum));
  const calon = pangkat >= 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10];
  // The tolerance keeps 10 ** -1 * 3 from missing a step by one bit.
  return (calon.find((k) => k * pangkat >= minimum * (1 - 1e-9)) ?? 10) * pangkat;
}

/** From zero to a round number at or above every value, in two to four steps or a few more for `langkah`. */
export function skalaDariNol(nilai: readonly number[], langkahTerbanyak: number): Skala {
  const terbesar = Math.max(0, ...nilai);
  const terkecil = Math.min(0, ...nilai);
  const langkah = stepFor(nilai, (terbesar - terkecil || 1) / langkahTerbanyak);
  const min = Math.floor(roundOff(terkecil / langkah)) * langkah;
  const maks = Math.ceil(roundOff(terbesar / langkah)) * langkah;
  return { min, maks: maks === min ? langkah : maks, langkah };
}

/** Values at or below this share of the largest are near enough to zero for the axis to begin there. */
const dekatNol = 0.5;

/** Share of the range left above and below the line for figures at its points. */
const ruangAngka = 0.1;

/**
 * Around the values. Begins at zero when that leaves the line room to be seen, otherwise at a round number
 * below; never so close that a change of less than a hundredth fills the height of the chart.
 */
export function skalaSekitar(nilai: readonly number[]): Skala {
  const [terkecil, terbesar] = [Math.min(...nilai), Math.max(...nilai)];
  if (terkecil <= terbesar * dekatNol) return skalaDariNol(nilai, 5);
  const rentang = Math.max(terbesar - terkecil, terbesar / 100);
  const langkah = stepFor(nilai, rentang / 4);
  const tengah = (terbesar + terkecil) / 2;
  const lengan = rentang * (0.5 + ruangAngka);
  return {
    min: Math.max(0, Math.floor(roundOff((tengah - lengan) / langkah)) * langkah),
    maks: Math.ceil(roundOff((tengah + lengan) / langkah)) * langkah,
    langkah,
  };
}

/** Ticks of a scale in order, both ends included. */
export function nilaiSkala(skala: Skala): number[] {
  const jumlah = Math.round((skala.maks - skala.min) / skala.langkah);
  return Array.from({ length: jumlah + 1 }, (_, n) => skala.min + n * skala.langkah);
}

/** Whole values are people or documents, and half a person is no tick. */
function stepFor(nilai: readonly number[], minimum: number): number {
  const langkah = niceStep(minimum);
  return nilai.every(Number.isInteger) ? Math.max(1, langkah) : langkah;
}

function roundOff(x: number): number {
  return Number(x.toPrecision(12));
}
