import type { Periode } from './model.ts';

const romawi = { 1: 'I', 2: 'II' } as const;

/** Reads `2024-2`; undefined for any other text. */
export function parsePeriode(teks: string): Periode | undefined {
  const cocok = /^(\d{4})-([12])$/.exec(teks);
  return cocok ? { tahun: Number(cocok[1]), semester: cocok[2] === '1' ? 1 : 2 } : undefined;
}

/** The form used in folder names and addresses: `2024-2`. */
export function kodePeriode({ tahun, semester }: Periode): string {
  return `${String(tahun)}-${String(semester)}`;
}

/** Negative when `a` is the earlier one. */
export function comparePeriode(a: Periode, b: Periode): number {
  return a.tahun - b.tahun || a.semester - b.semester;
}

export function labelPeriode({ tahun, semester }: Periode): string {
  return `Semester ${romawi[semester]} Tahun ${String(tahun)}`;
}

/** For axes and narrow columns. */
export function labelPeriodePendek({ tahun, semester }: Periode): string {
  return `Sem. ${romawi[semester]} ${String(tahun)}`;
}

/** Day to which the figures of a semester refer, as yyyy-mm-dd: 30 June or 31 December. */
export function tanggalPosisi({ tahun, semester }: Periode): string {
  return `${String(tahun)}-${semester === 1 ? '06-30' : '12-31'}`;
}

/** Years from a to b, in steps of half a year; negative when b is the earlier one. */
export function jarakTahun(a: Periode, b: Periode): number {
  return b.tahun - a.tahun + (b.semester - a.semester) / 2;
}
