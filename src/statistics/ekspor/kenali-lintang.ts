import { daftarDataset } from '../datasets/index.ts';
import type { DatasetDef } from '../model.ts';
import { kategoriJumlah } from './kategori-jumlah.ts';
import { kolomTotal, tandaJk } from './kepala.ts';
import type { TabelDitolak } from './penolakan.ts';
import { pilihMenurutJudul, teksJudul } from './judul-tabel.ts';
import { tolakRancu } from './penolakan.ts';
import { tanpaBagian } from './pilih-kategori.ts';

/**
 * A report form turned on its side: one row a category and sex, one column a kecamatan, or a single one for the
 * whole kabupaten. Regions are named, not coded, so the columns count only when they are all kecamatan of the
 * register in its order; the reader sees to that.
 */
export interface TabelLintang {
  readonly bentuk: 'lintang';
  readonly def: DatasetDef;
  readonly barisIsi: number;
  readonly kepala: readonly string[];
  /** Index of the column of categories; a category stands once and holds for the rows under it. */
  readonly kolomKategori: number;
  readonly kolomJk: number;
  /** The columns of figures with the names at their heads. */
  readonly wilayah: readonly { readonly letak: number; readonly nama: string }[];
  /** Index of the column that sums the regions. */
  readonly kolomJumlah: number | undefined;
}

/** Rows of figures that must be understood before the form is taken for known. */
const barisDiperiksa = 30;

/** @param rapi tidied rows; @param i index of the first row of the header */
export function kenaliLintang(
  rapi: readonly (readonly string[])[],
  i: number,
): TabelLintang | TabelDitolak | undefined {
  const kepala = kepalaFormulir(rapi, i);
  if (!kepala) return undefined;
  const { nama, atas, isi, stub } = kepala;
  const sesudah = [...nama.keys()].filter((k) => k > stub.jk);
  const berjumlah = (k: number) => kolomTotal(atas[k] ?? '') ?? kolomTotal(nama[k] ?? '');
  const kolomJumlah = sesudah.find((k) => berjumlah(k) !== undefined);
  const wilayah = sesudah.flatMap((letak) => {
    const satu = nama[letak] ?? '';
    return /[A-Z]/.test(satu) && !berjumlah(letak) ? [{ letak, nama: satu }] : [];
  });
  const def = pilihMenurutJudul(
    tanpaBagian(daftarDataset.filter((satu) => semuaBernama(satu, isi, stub))),
    teksJudul(rapi.slice(0, i)),
  );
  const [pertama] = def;
  if (!pertama || wilayah.length === 0) return undefined;
  if (def.length > 1) return tolakRancu(def);
  return {
    bentuk: 'lintang',
    def: pertama,
    barisIsi: rapi.length - isi.length,
    kepala: nama.map((teks, k) => (teks === '' ? (atas[k] ?? '') : teks)),
    kolomKategori: stub.kategori,
    kolomJk: stub.jk,
    wilayah,
    kolomJumlah,
  };
}

interface KepalaFormulir {
  readonly atas: readonly string[];
  /** The row that names the regions. */
  readonly nama: readonly string[];
  readonly isi: readonly (readonly string[])[];
  readonly stub: Stub;
}

interface Stub {
  readonly kategori: number;
  readonly jk: number;
}

/** KECAMATAN over a row of their names, or WILAYAH with the name of the kabupaten in the same row. */
function kepalaFormulir(
  rapi: readonly (readonly string[])[],
  i: number,
): KepalaFormulir | undefined {
  const atas = rapi[i] ?? [];
  const kecamatan = atas.indexOf('KECAMATAN');
  if (kecamatan < 0 && !atas.includes('WILAYAH') && !atas.includes('KABUPATEN')) return undefined;
  const isi = rapi.slice(i + (kecamatan < 0 ? 1 : 2));
  const stub = letakStub(isi);
  if (!stub || (kecamatan >= 0 && kecamatan <= stub.jk)) return undefined;
  return { atas, nama: kecamatan < 0 ? atas : (rapi[i + 1] ?? []), isi, stub };
}

/** The column of sexes is the first that holds nothing else, the column of categories stands before it. */
function letakStub(isi: readonly (readonly string[])[]): Stub | undefined {
  const contoh = isi.slice(0, barisDiperiksa).filter((sel) => sel.some((teks) => teks !== ''));
  if (contoh.length < 2) return undefined;
  const lebar = Math.max(...contoh.map((sel) => sel.length));
  for (let jk = 1; jk < Math.min(lebar, 6); jk += 1) {
    if (contoh.every((sel) => tandaJk(sel[jk] ?? '') !== undefined))
      return { kategori: jk - 1, jk };
  }
  return undefined;
}

function semuaBernama(
  { kategoriBernama }: DatasetDef,
  isi: readonly (readonly string[])[],
  { kategori, jk }: Stub,
): boolean {
  // All the rows at hand, since long lists of work begin alike.
  const nama = isi.flatMap((sel) =>
    tandaJk(sel[jk] ?? '') && (sel[kategori] ?? '') !== '' ? [sel[kategori] ?? ''] : [],
  );
  return (
    nama.length >= 2 &&
    nama.every((teks) => kategoriBernama(teks) !== undefined || kategoriJumlah(teks))
  );
}
