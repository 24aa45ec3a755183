import { daftarDataset } from '../datasets/index.ts';
import type { DatasetDef, KepalaKolom, Kolom } from '../model.ts';
import { pilihMenurutJudul } from './judul-tabel.ts';
import {
  tolakBps,
  tolakRancu,
  tolakTanpaKode,
  type Diamati,
  type TabelDitolak,
} from './penolakan.ts';

/** One row a region, one column a category and sex: the form of nearly every DKB sheet. */
export interface TabelLebar {
  readonly bentuk: 'lebar';
  readonly def: DatasetDef;
  /** Rows that stand above the first row of figures. */
  readonly barisIsi: number;
  /** One entry for each header cell. */
  readonly kolom: readonly Kolom[];
  /** Headers as the file writes them. */
  readonly kepala: readonly string[];
}

/** Where a header stands. */
export interface LetakKepala {
  /** Rows down to its last. */
  readonly barisIsi: number;
  /** The titles above it, in capitals. */
  readonly judul: string;
}

/** The dataset of a header, a refusal that needs no further row, or undefined. */
export function kenaliLebar(
  kepala: readonly KepalaKolom[],
  asli: readonly string[],
  { barisIsi, judul }: LetakKepala,
): TabelLebar | TabelDitolak | undefined {
  const cocok = daftarDataset.flatMap((def) => {
    const kolom = kenaliSemua(def, kepala);
    return kolom && cocokSeluruhnya(def, kolom, kepala) ? [{ def, kolom }] : [];
  });
  const def = pilihMenurutJudul(
    cocok.map((satu) => satu.def),
    judul,
  );
  if (def.length > 1) return tolakRancu(def);
  const pertama = cocok.find((satu) => satu.def === def[0]);
  if (!pertama) return undefined;
  if (!berkode(pertama.kolom)) return tolakTakBerkode(pertama.def, pertama.kolom, barisIsi);
  return {
    bentuk: 'lebar',
    barisIsi,
    kepala: asli,
    def: pertama.def,
    kolom: sahkanTotal(pertama.kolom),
  };
}

function cocokSeluruhnya(
  def: DatasetDef,
  kolom: readonly Kolom[],
  kepala: readonly KepalaKolom[],
): boolean {
  return (
    lengkap(def, kolom) &&
    tanpaGanda(kolom) &&
    bertanda(def, kolom, kepala) &&
    berkutipSeragam(kolom, kepala)
  );
}

/** True when a header of figures holds the word that the dataset asks for. */
function bertanda(
  { penanda }: DatasetDef,
  kolom: readonly Kolom[],
  kepala: readonly KepalaKolom[],
): boolean {
  if (!penanda) return true;
  return kepala.some(
    ({ atas = '', bawah }, i) => kolom[i]?.jenis === 'nilai' && penanda.test(`${atas} ${bawah}`),
  );
}

/** Quotes tell families from people, so they stand around all names or none; one alone is a slip. */
function berkutipSeragam(kolom: readonly Kolom[], kepala: readonly KepalaKolom[]): boolean {
  const berkutip = kepala.flatMap(({ atas = '', bawah }, i) =>
    kolom[i]?.jenis === 'nilai' ? [/['"‘’]/.test(atas + bawah)] : [],
  );
  return new Set(berkutip).size < 2;
}

/** The refusal of a table without Kemendagri codes: those of BPS are named, and names alone are counted. */
export function tolakTakBerkode(
  def: DatasetDef,
  kolom: readonly Kolom[],
  barisIsi: number,
): TabelDitolak {
  const bps = kolom.some((satu) => satu.jenis === 'wilayah' && satu.bagian === 'kode-bps');
  return bps ? tolakBps : tolakTanpaKode(def, amatiNama(kolom, barisIsi));
}

function amatiNama(kolom: readonly Kolom[], barisIsi: number): Diamati {
  const wilayah = kolom.flatMap((satu, i) =>
    satu.jenis === 'wilayah' && /^nama/.test(satu.bagian) ? [i] : [],
  );
  return { barisIsi, wilayah, kelompok: [] };
}

/** What every header means, or undefined at the first that does not belong: nearly all of them in another dataset. */
function kenaliSemua(
  def: DatasetDef,
  kepala: readonly KepalaKolom[],
): readonly Kolom[] | undefined {
  const kolom: Kolom[] = [];
  for (const satu of kepala) {
    const arti = def.kenali(satu);
    if (!arti) return undefined;
    kolom.push(arti);
  }
  return kolom;
}

/** Every category that the export must have, either by sex or, in the whole table, without. */
function lengkap({ kategori, perluJumlah }: DatasetDef, kolom: readonly Kolom[]): boolean {
  const ada = new Set(kolom.map(kunci));
  if (!kolom.some(({ jenis }) => jenis === 'nilai')) return false;
  const menurutJk = kategori.some((_, k) => ada.has(`${String(k)} L`) || ada.has(`${String(k)} P`));
  return kategori.every(({ opsional, tanpaJk }, k) => {
    const [l, p, jml] = ['L', 'P', 'JML'].map((jk) => ada.has(`${String(k)} ${jk}`));
    if (!l && !p && !jml) return opsional !== undefined;
    if (l !== p || (perluJumlah && !jml)) return false;
    return menurutJk && tanpaJk !== true ? l === true : l !== true;
  });
}

/** A figure or a part of a code that stands twice leaves open which one counts; names and totals may repeat. */
function tanpaGanda(kolom: readonly Kolom[]): boolean {
  const sekali = kolom.filter(
    (satu) =>
      satu.jenis === 'nilai' || (satu.jenis === 'wilayah' && /^(?:no-|kode$)/.test(satu.bagian)),
  );
  return new Set(sekali.map(kunci)).size === sekali.length;
}

function kunci(kolom: Kolom): string {
  if (kolom.jenis === 'nilai') return `${String(kolom.kategori)} ${kolom.jk}`;
  return kolom.jenis === 'wilayah' ? kolom.bagian : kolom.jenis;
}

/** True when the columns name a region by a Kemendagri code of some level. */
export function berkode(kolom: readonly Kolom[]): boolean {
  const bagian = new Set(kolom.map((satu) => (satu.jenis === 'wilayah' ? satu.bagian : undefined)));
  return (
    bagian.has('kode') ||
    bagian.has('kode-kec') ||
    bagian.has('kode-kab') ||
    (['no-prop', 'no-kab'] as const).every((satu) => bagian.has(satu))
  );
}

/** A total that stands more than once belongs to groups that nothing names, so it checks nothing. */
function sahkanTotal(kolom: readonly Kolom[]): readonly Kolom[] {
  const berapa = (jk: string) =>
    kolom.filter((satu) => satu.jenis === 'total' && satu.jk === jk).length;
  return kolom.map((satu) =>
    satu.jenis === 'total' && berapa(satu.jk) > 1 ? { jenis: 'lewat' } : satu,
  );
}
