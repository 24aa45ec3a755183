import { ingatTeks } from './ingat.ts';

/** A date of the form; a day or a month that was not written is absent. */
export interface Tanggal {
  readonly tahun: number;
  readonly bulan?: number;
  readonly hari?: number;
}

const namaBulan = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** True for a place that the form leaves empty, including the dash that some offices put there. */
export function isTanggalKosong(teks: string): boolean {
  return /^[-–—\s]*$/.test(teks);
}

/**
 * Reads `2020-01-02`, `2020-01`, `2020`, `2 Januari 2020`, `Januari 2020` and `02/01/2020` (day first).
 * Returns nothing for other words and for days that the calendar does not have.
 */
export const parseTanggal = ingatTeks((teks): Tanggal | undefined => {
  const bersih = teks.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(bersih);
  if (iso) return makeTanggal(iso[1], iso[2], iso[3]);
  const garis = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bersih);
  if (garis) return makeTanggal(garis[3], garis[2], garis[1]);
  const kata = /^(?:(\d{1,2})\s+)?([a-z]+)\s+(\d{4})$/i.exec(bersih);
  const bulan = kata && monthNumber(kata[2]);
  return bulan ? makeTanggal(kata[3], String(bulan), kata[1]) : undefined;
});

/** The words for a sheet: `2020-01-02` as "2 Januari 2020", any other writing as it stands. */
export function formatTanggal(teks: string): string {
  const tanggal = /^\d{4}-/.test(teks) ? parseTanggal(teks) : undefined;
  return tanggal?.bulan === undefined ? teks : tulisTanggal(tanggal);
}

/** "2 Januari 2020", "Januari 2020" or "2020", as far as the date is known. */
export function tulisTanggal({ hari, bulan, tahun }: Tanggal): string {
  const nama = bulan === undefined ? undefined : namaBulan[bulan - 1];
  return [hari, nama, tahun].filter((bagian) => bagian !== undefined).join(' ');
}

/** Negative when `a` is surely before `b`; 0 when they are equal or too incomplete to tell. */
export function compareTanggal(a: Tanggal, b: Tanggal): number {
  if (a.tahun !== b.tahun) return a.tahun - b.tahun;
  if (a.bulan === undefined || b.bulan === undefined) return 0;
  if (a.bulan !== b.bulan) return a.bulan - b.bulan;
  if (a.hari === undefined || b.hari === undefined) return 0;
  return a.hari - b.hari;
}

function monthNumber(kata: string | undefined): number {
  return namaBulan.findIndex((nama) => nama.toLowerCase() === kata?.toLowerCase()) + 1;
}

function makeTanggal(tahun?: string, bulan?: string, hari?: string): Tanggal | undefined {
  const [t, b, h] = [Number(tahun), Number(bulan ?? 1), Number(hari ?? 1)];
  if (b < 1 || b > 12 || h < 1 || h > daysIn(t, b)) return undefined;
  return {
    tahun: t,
    ...(bulan !== undefined && { bulan: b }),
    ...(hari !== undefined && { hari: h }),
  };
}

function daysIn(tahun: number, bulan: number): number {
  return new Date(Date.UTC(tahun, bulan, 0)).getUTCDate();
}
