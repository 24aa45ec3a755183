import type { FontSpec, Measure } from '../chart/font.ts';
import type { SelTanda } from '../statistics/tanda.ts';
import type { Tabel } from './tabel.ts';

/** Widths that the words of a table need at a letter size of 1, without the room around them. */
export interface LebarTabel {
  /** First column with no label broken. */
  readonly stub: number;
  /** First column with labels broken between words. */
  readonly stubLipat: number;
  readonly kolom: readonly number[];
}

/** Beside figures, a superscript is set in this part of their size. */
const ukuranImbuhan = 0.7;

const tebal = { biasa: 400, kepala: 600, jumlah: 700 };

/** Measures a table as it is printed: figures and labels whole, heads broken between words. */
export function ukurTabel(
  { stub, kolom, baris }: Pick<Tabel, 'stub' | 'kolom' | 'baris'>,
  sel: readonly (readonly SelTanda[])[],
  ukur: Measure,
): LebarTabel {
  const lebar = (teks: string, berat: number): number => ukur(teks, font(berat));
  const kata = (teks: string, berat: number): number =>
    terlebar(teks.split(/\s+/).map((satu) => lebar(satu, berat)));
  const isi = baris.flatMap(({ jenis, label }, i) => {
    if (jenis === 'kelompok') return [];
    return [{ berat: tebal[jenis === 'jumlah' ? 'jumlah' : 'biasa'], label, sel: sel[i] ?? [] }];
  });
  return {
    stub: Math.max(kata(stub, tebal.kepala), terlebar(isi.map((b) => lebar(b.label, b.berat)))),
    stubLipat: Math.max(kata(stub, tebal.kepala), terlebar(isi.map((b) => kata(b.label, b.berat)))),
    kolom: kolom.map(({ judul }, k) =>
      Math.max(
        kata(judul, tebal.kepala),
        terlebar(
          isi.map((b) => {
            const { isi: angka = '', imbuhan = [] } = b.sel[k] ?? {};
            return lebar(angka, b.berat) + ukuranImbuhan * lebar(imbuhan.join(''), b.berat);
          }),
        ),
      ),
    ),
  };
}

function terlebar(lebar: readonly number[]): number {
  return Math.max(0, ...lebar);
}

function font(berat: number): FontSpec {
  return { keluarga: '"Source Sans 3"', ukuranPx: 1, tebal: berat, miring: false };
}
