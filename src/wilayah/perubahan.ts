import { formatDesimal, formatJiwa, formatNilai } from '../statistics/format-value.ts';
import type { Indikator } from '../statistics/indikator.ts';
import type { SelTanda } from '../statistics/tanda.ts';
import type { AngkaWilayah } from './angka-wilayah.ts';
import { formatIndikator, selAngka, type HitunganSemester } from './hitungan.ts';

/**
 * How far a figure moved between two semesters, as it is shown: `+12`, `−0,35`, `tetap`. Undefined when one of them
 * is not known, or they are of different parts of the region.
 */
export function ubahAngka(
  indikator: Indikator,
  kini: AngkaWilayah,
  lalu: AngkaWilayah | undefined,
): string | undefined {
  if (kini.nilai === undefined || lalu?.nilai === undefined) return undefined;
  if (kini.kurang.join() !== lalu.kurang.join()) return undefined;
  const format = formatIndikator(indikator);
  if (formatNilai(kini.nilai, format) === formatNilai(lalu.nilai, format)) return 'tetap';
  const angka = format === 'bulat' ? 0 : 2;
  return bertanda(bulat(kini.nilai, angka) - bulat(lalu.nilai, angka), angka);
}

/** A difference with its sign: `+1.024`, `−3`, `0`. */
export function bertanda(selisih: number, angka = 0): string {
  const teks = angka === 0 ? formatJiwa(selisih) : formatDesimal(selisih, angka);
  return selisih > 0 ? `+${teks}` : teks;
}

/** The same as a cell: x where a figure of either semester is kept back, an ellipsis where one is not known. */
export function selUbah(
  indikator: Indikator,
  kode: string,
  { kini, lalu }: { readonly kini: HitunganSemester; readonly lalu: HitunganSemester | undefined },
): SelTanda {
  const [angka, dulu] = [kini.angka(indikator, kode), lalu?.angka(indikator, kode)];
  const teks = ubahAngka(indikator, angka, dulu);
  if (teks !== undefined) return selTeks(teks);
  const tertutup = [angka, dulu].some(
    (satu) => satu?.nilai === undefined && satu?.tertutup === true,
  );
  return selTeks(tertutup ? 'x' : '…');
}

/** What a cell shows that is no figure of its own. */
export function selTeks(isi: string): SelTanda {
  return { isi, imbuhan: [] };
}

/** The figure of a region as a cell. */
export function selDi(indikator: Indikator, kode: string, semester: HitunganSemester): SelTanda {
  return selAngka(indikator, semester.angka(indikator, kode), semester);
}

function bulat(nilai: number, angka: number): number {
  return Number(nilai.toFixed(angka));
}
