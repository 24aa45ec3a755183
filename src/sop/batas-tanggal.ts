import type { Tanggal } from './tanggal.ts';

/** The first day that a date can mean, as a number that grows with time: 20240201 for February 2024. */
export function hariPertama({ tahun, bulan = 1, hari = 1 }: Tanggal): number {
  return tahun * 10000 + bulan * 100 + hari;
}

/** Nothing that a date can mean lies after this number: 20241231 for 2024. */
export function hariTerakhir({ tahun, bulan = 12, hari = 31 }: Tanggal): number {
  return tahun * 10000 + bulan * 100 + hari;
}

/** A year later, by the same numbers. */
export const setahun = 10000;
