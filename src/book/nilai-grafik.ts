import { isAngka, type Nilai } from '../chart/nilai.ts';
import { nilaiWilayah, type Agregat } from '../statistics/agregat.ts';
import type { Wilayah } from '../statistics/model.ts';
import { isiTertutup, type AgregatTerlindung } from '../statistics/pengungkapan/terlindung.ts';
import type { NilaiBaris } from './make-tabel.ts';
import type { DataBuku } from './tabel.ts';

/** How a figure of a region follows from the exports; undefined or NaN where it is not known. */
export type HitungGrafik = (nilai: NilaiBaris) => number | undefined;

/** A figure of the region of this code, or the sign of why it is not there. */
export type BacaGrafik = (kode: string, hitung: HitungGrafik) => Nilai;

/**
 * Reads the figures that the office lets out. A figure that is not there, and would be if nothing were kept back,
 * is one that is kept back.
 */
export function bacaGrafik({
  kabupaten,
  agregat,
}: Pick<DataBuku, 'kabupaten' | 'agregat'>): BacaGrafik {
  const terisi = new Map(
    [...agregat].map(([id, satu]) => [
      id,
      isTerlindung(satu) ? isiTertutup(satu, kabupaten.kode) : satu,
    ]),
  );
  return (kode, hitung) => {
    const nilai = hitung(barisNilai(agregat, kode, kabupaten.kode));
    if (nilai !== undefined && Number.isFinite(nilai)) return nilai;
    return Number.isFinite(hitung(barisNilai(terisi, kode, kabupaten.kode))) ? 'x' : '…';
  };
}

function isTerlindung(agregat: Agregat): agregat is AgregatTerlindung {
  return 'tertutup' in agregat;
}

function barisNilai(
  agregat: ReadonlyMap<string, Agregat>,
  kode: string,
  kabupaten: string,
): NilaiBaris {
  const milik = (dataset: string, wilayah: string) => {
    const ada = agregat.get(dataset);
    return (ada && nilaiWilayah(ada, wilayah)) ?? [];
  };
  return {
    dari: (dataset) => milik(dataset, kode),
    kabupaten: (dataset) => milik(dataset, kabupaten),
  };
}

/** A region and its figure in a chart. */
export interface BarisGrafik extends Pick<Wilayah, 'kode' | 'nama'> {
  readonly nilai: Nilai;
}

/** A figure of every kecamatan, in the order of the tables. */
export function tiapKecamatan(data: DataBuku, hitung: HitungGrafik): readonly BarisGrafik[] {
  const baca = bacaGrafik(data);
  return data.kabupaten.kecamatan.map(({ kode, nama }) => ({
    kode,
    nama,
    nilai: baca(kode, hitung),
  }));
}

/** Largest first, equal ones in the order given; what has no figure comes last. */
export function urutkan<T extends { readonly nilai: Nilai }>(baris: readonly T[]): readonly T[] {
  const besar = ({ nilai }: T) => (isAngka(nilai) ? nilai : Number.NEGATIVE_INFINITY);
  return baris.toSorted((a, b) => (besar(a) === besar(b) ? 0 : besar(b) - besar(a)));
}

/** To two decimals, as it is written in a chart. */
export function duaDesimal(nilai: Nilai): Nilai {
  return isAngka(nilai) ? Math.round(nilai * 100) / 100 : nilai;
}
