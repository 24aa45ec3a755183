import type { KolomTabel } from '../../book/tabel.ts';
import { ingat } from '../../sop/ingat.ts';
import type { Tanda } from '../../statistics/tanda.ts';
import type { TabelUnduh } from '../rilis-unduh.ts';
import { idKolom } from './id-kolom.ts';

/** A column of a downloaded table. */
export interface KolomUnduh {
  /** Stays the same as long as the table has the column: lower case letters, digits and `_`. */
  readonly id: string;
  readonly judul: string;
  readonly jenis: 'teks' | 'bulat' | 'desimal';
  /** `jiwa`, `persen`; absent for words and for ratios. */
  readonly satuan?: string;
  /** Id of the column whose figures this one says something of: `*`, `r`, `*r` or nothing. */
  readonly tandaDari?: string;
}

/** Signs that stand for a figure: it is kept back, or not known. */
export type TandaKosong = Extract<Tanda, 'x' | '…'>;

export type SelUnduh =
  | { readonly jenis: 'teks'; readonly teks: string }
  | { readonly jenis: 'angka'; readonly angka: number }
  | { readonly jenis: 'tanda'; readonly tanda: TandaKosong };

export interface BarisIsi {
  readonly jenis: 'isi' | 'jumlah';
  /** One cell a column. */
  readonly sel: readonly SelUnduh[];
}

/** A table as rows of cells under one row of heads. */
export interface IsiTabel {
  readonly kolom: readonly KolomUnduh[];
  readonly baris: readonly BarisIsi[];
  /** Ids of the columns that tell rows apart. */
  readonly kunci: readonly string[];
}

/** What the column says of each row, so that nobody adds sums to what they are sums of. */
const kolomJenis: KolomUnduh = { id: 'jenis_baris', judul: 'Jenis baris', jenis: 'teks' };

/**
 * The table in the form that every file takes, made once for all of them: a heading between rows becomes a column
 * beside the rows under it.
 */
export const isiTabel = ingat((tabel: TabelUnduh): IsiTabel => {
  const berkode = tabel.baris.some(({ kode, jenis }) => kode !== undefined && jenis !== 'kelompok');
  const berkelompok = tabel.baris.some(({ jenis }) => jenis === 'kelompok');
  const kepala: readonly KolomUnduh[] = [
    ...(berkode ? [{ id: 'kode_wilayah', judul: 'Kode wilayah', jenis: 'teks' as const }] : []),
    ...(berkelompok ? [{ id: 'kelompok', judul: 'Kelompok', jenis: 'teks' as const }] : []),
    { id: idKolom([tabel.stub]), judul: tabel.stub, jenis: 'teks' },
    kolomJenis,
  ];
  const ditandai = bertanda(tabel);
  const baris: BarisIsi[] = [];
  let kelompok = '';
  for (const satu of tabel.baris) {
    if (satu.jenis === 'kelompok') kelompok = satu.label;
    else {
      const sendiri = satu.kode === induk(tabel) ? '' : kelompok;
      const teks = [
        ...(berkode ? [satu.kode ?? ''] : []),
        ...(berkelompok ? [sendiri] : []),
        satu.label,
        satu.jenis,
      ];
      baris.push({
        jenis: satu.jenis,
        sel: [
          ...teks.map(selTeks),
          ...tabel.kolom.map((_, i) => selAngka(satu, i)),
          ...ditandai.map((i) => selTeks(satu.imbuhan?.[i] ?? '')),
        ],
      });
    }
  }
  const satuan = satuanTabel(tabel);
  const angka = tabel.kolom.map((satu) => kolomAngka(satu, satuan));
  return {
    kolom: [...kepala, ...angka, ...ditandai.flatMap((i) => kolomTanda(angka[i]))],
    baris,
    kunci: berkode ? ['kode_wilayah'] : [idKolom([tabel.stub])],
  };
});

/** Rows of figures of a table in every file. */
export function banyakBaris({ baris }: Pick<TabelUnduh, 'baris'>): number {
  return baris.filter(({ jenis }) => jenis !== 'kelompok').length;
}

/** Numbers of the columns of which some figure is provisional or corrected. */
function bertanda({ kolom, baris }: TabelUnduh): readonly number[] {
  return kolom.flatMap((_, i) =>
    baris.some(({ imbuhan }) => (imbuhan?.[i] ?? '') !== '') ? [i] : [],
  );
}

/**
 * What is said of the figures of a column stands in a column of its own, behind all figures, so that these stay
 * numbers; as the attributes of an observation do in SDMX-CSV.
 */
function kolomTanda(angka: KolomUnduh | undefined): readonly KolomUnduh[] {
  if (!angka) return [];
  const { id, judul } = angka;
  return [{ id: `${id}_tanda`, judul: `${judul} (tanda)`, jenis: 'teks', tandaDari: id }];
}

/** Code of the region that the whole table is about: that of its last row, which belongs to no group. */
function induk({ baris }: TabelUnduh): string | undefined {
  return baris.at(-1)?.kode;
}

function selTeks(teks: string): SelUnduh {
  return { jenis: 'teks', teks };
}

function selAngka({ nilai, tertutup }: TabelUnduh['baris'][number], i: number): SelUnduh {
  if (tertutup?.[i] === true) return { jenis: 'tanda', tanda: 'x' };
  const angka = nilai[i];
  return angka === undefined || !Number.isFinite(angka)
    ? { jenis: 'tanda', tanda: '…' }
    : { jenis: 'angka', angka: tanpaEkor(angka) };
}

/** Ten digits that count: more than any figure has, and without the tail that binary fractions leave. */
function tanpaEkor(angka: number): number {
  return Number.isInteger(angka) && Math.abs(angka) < 1e10 ? angka : Number(angka.toPrecision(10));
}

function kolomAngka({ judul, grup, format }: KolomTabel, satuan: string | undefined): KolomUnduh {
  const milik = { bulat: satuan, persen: 'persen', rasio: undefined }[format];
  return {
    id: idKolom(grup === undefined ? [judul] : [grup, judul]),
    judul: grup === undefined ? judul : `${grup}: ${judul}`,
    jenis: format === 'bulat' ? 'bulat' : 'desimal',
    ...(milik !== undefined && { satuan: milik }),
  };
}

/** The unit in the brackets that end the subtitle, `jiwa`; undefined without brackets. */
export function satuanTabel({ subjudul }: Pick<TabelUnduh, 'subjudul'>): string | undefined {
  return /\(([^()]+)\)$/.exec(subjudul)?.[1];
}
