import { duaJk, jumlah } from '../../statistics/agregat.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import type { DataBuku } from '../tabel.ts';
import { bagianPersen } from './angka.ts';
import { kalimat } from './kalimat.ts';
import { sebutPoin } from './perubahan.ts';
import { susunPeringkat, type Bernilai, type Peringkat } from './peringkat.ts';
import { nilaiDi, pasti, semesterLalu, type Semester } from './semester.ts';

/** The categories of an export for the whole kabupaten, both sexes; undefined when the release lacks it. */
export function isiKategori(
  semester: Semester,
  dataset: string,
  label: (kategori: { readonly id: string; readonly label: string }) => string,
): readonly Bernilai[] | undefined {
  const angka = nilaiDi(semester)(dataset);
  return angka?.def.kategori.map((satu, k) => ({
    nama: label(satu),
    nilai: duaJk(angka.nilai, k),
  }));
}

/**
 * Categories that anybody is in, from the largest. Where one is not known, those alone that are larger than all that
 * is left of `semua`, so that no other can stand before or beside them; undefined when that cannot be told.
 */
export function peringkatKategori(
  isi: readonly Bernilai[] | undefined,
  semua: number | undefined,
): readonly Peringkat[] | undefined {
  if (!isi) return undefined;
  const tahu = isi.filter(({ nilai }) => Number.isFinite(nilai));
  const peringkat = susunPeringkat(tahu)?.filter(({ nilai }) => nilai > 0);
  if (tahu.length === isi.length) return peringkat;
  if (semua === undefined) return undefined;
  const sisa = semua - tahu.reduce((n, { nilai }) => n + nilai, 0);
  return peringkat?.filter(({ nilai }) => nilai > sisa);
}

/** All that an export counts, both sexes. */
export function jumlahEkspor(semester: Semester, dataset: string): number | undefined {
  const angka = nilaiDi(semester)(dataset);
  return angka && pasti(jumlah(angka.nilai));
}

/** How a share moved since the earlier semester: `dibandingkan dengan …, bagian itu naik 0,3 poin persen`. */
export function perubahanBagian(
  data: DataBuku,
  dataset: readonly string[],
  { subjek, bagian }: { readonly subjek: string; readonly bagian: HitungBagian },
): string | undefined {
  const lalu = semesterLalu(data, () => dataset);
  const [kini, dulu] = [bagian(data), lalu && bagian(lalu)];
  if (!lalu || kini === undefined || dulu === undefined) return undefined;
  return kalimat(
    `dibandingkan dengan ${labelPeriode(lalu.periode)}, ${subjek} ${sebutPoin(kini, dulu)}`,
  );
}

type HitungBagian = (semester: Semester) => number | undefined;

/** A share in persen of two figures of a semester. */
export function hitungBagian(pembilang: HitungBagian, penyebut: HitungBagian): HitungBagian {
  return (semester) => bagianPersen(pembilang(semester), penyebut(semester));
}
