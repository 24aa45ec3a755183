import { daftarDataset } from '../datasets/index.ts';
import type { DatasetDef, KepalaKolom, Kolom } from '../model.ts';
import { tolakRancu, tolakTanpaKode, type TabelDitolak } from './penolakan.ts';

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

/** The dataset of a header, a refusal that needs no further row, or undefined. */
export function kenaliLebar(
  kepala: readonly KepalaKolom[],
  asli: readonly string[],
  barisIsi: number,
): TabelLebar | TabelDitolak | undefined {
  const cocok = daftarDataset.flatMap((def) => {
    const kolom = kepala.map((satu) => def.kenali(satu));
    return semuaDikenal(kolom) && lengkap(def, kolom) && tanpaGanda(kolom) ? [{ def, kolom }] : [];
  });
  const [pertama] = cocok;
  if (!pertama) return undefined;
  if (cocok.length > 1) return tolakRancu(cocok.map(({ def }) => def));
  if (!berkode(pertama.kolom)) return tolakTanpaKode(pertama.def);
  return {
    bentuk: 'lebar',
    barisIsi,
    kepala: asli,
    def: pertama.def,
    kolom: sahkanTotal(pertama.kolom),
  };
}

function semuaDikenal(kolom: readonly (Kolom | undefined)[]): kolom is readonly Kolom[] {
  return kolom.every((satu) => satu !== undefined);
}

/** Every category that the export must have, either by sex or, in the whole table, without. */
function lengkap({ kategori, perluJumlah }: DatasetDef, kolom: readonly Kolom[]): boolean {
  const ada = new Set(kolom.map(kunci));
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
