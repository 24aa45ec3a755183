import { daftarDataset } from '../../src/statistics/datasets/index.ts';
import type { DataIndikator, NilaiWilayah } from '../../src/statistics/indikator.ts';
import type { DatasetDef, Periode } from '../../src/statistics/model.ts';

type Isi = Readonly<Record<string, readonly number[]>>;

/** Figures of a kabupaten in Semester I 2025 by dataset, three numbers a category, and of a semester before. */
export function dataUji(
  isi: Isi,
  sebelum?: { readonly periode: Periode; readonly isi: Isi },
): DataIndikator {
  return {
    tingkat: 'kabupaten',
    periode: { tahun: 2025, semester: 1 },
    nilai: nilaiDari(isi),
    ...(sebelum && { sebelum: { periode: sebelum.periode, nilai: nilaiDari(sebelum.isi) } }),
  };
}

function nilaiDari(isi: Isi): NilaiWilayah {
  return (dataset) => {
    const nilai = isi[dataset];
    return nilai && { def: defUji(dataset), nilai };
  };
}

function defUji(id: string): DatasetDef {
  const def = daftarDataset.find((satu) => satu.id === id);
  if (!def) throw new Error(`no dataset ${id}`);
  return def;
}

/** Three numbers for each category: those given as [L, P] by id, the others 0. */
export function isiUji(
  dataset: string,
  isi: Readonly<Record<string, readonly [number, number]>>,
): number[] {
  return defUji(dataset).kategori.flatMap(({ id }) => bertiga(isi[id] ?? [0, 0]));
}

/** Sixteen bands of five years: those given as [L, P] by the age at which they begin, the others empty. */
export function umurUji(isi: Readonly<Record<number, readonly [number, number]>>): number[] {
  return Array.from({ length: 16 }, (_, k) => bertiga(isi[k * 5] ?? [0, 0])).flat();
}

/** Single ages 0 to 120 in the same way. */
export function umurTunggalUji(isi: Readonly<Record<number, readonly [number, number]>>): number[] {
  return Array.from({ length: 121 }, (_, umur) => bertiga(isi[umur] ?? [0, 0])).flat();
}

/** A population of so many men and women, all of one age. */
export function pendudukUji(laki: number, perempuan: number): number[] {
  return umurUji({ 20: [laki, perempuan] });
}

function bertiga([l, p]: readonly [number, number]): number[] {
  return [l, p, l + p];
}
