import { isKosong, periksaIsi, type IsiBab } from './isi-bab.ts';
import { kunciJudul } from './urai-bab.ts';

/** What a chapter file says of itself, and its MDX text, in the order of the files. */
export interface BabSumber {
  /** File name without ending: `03-jumlah-penduduk`. */
  readonly id: string;
  readonly judul: string;
  readonly jenis: JenisBab;
  readonly isi: string;
}

/**
 * A preface stands before the contents and technical notes after them; chapters are numbered I, II …; an appendix and
 * what closes the book (glossary, index) have no number.
 */
export type JenisBab = 'pengantar' | 'penjelasan' | 'bab' | 'lampiran' | 'akhir';

/** True for what belongs to the front matter with its roman numbers. */
export function isDepan(jenis: JenisBab): boolean {
  return jenis === 'pengantar' || jenis === 'penjelasan';
}

export interface Bab {
  readonly id: string;
  readonly judul: string;
  readonly jenis: JenisBab;
  /** `Bab II`, `Lampiran`; empty for all else. */
  readonly nomor: string;
  readonly bagian: readonly BagianBab[];
  /** Its MDX text as far as this release shows it. */
  readonly isi: string;
  readonly butir: readonly Butir[];
}

/** A section of a chapter. */
export interface BagianBab {
  readonly judul: string;
  /** `2.1` within chapter II; empty outside of chapters. */
  readonly nomor: string;
  /** Destination in the PDF; ASCII, and no other's in the whole book. */
  readonly sauh: string;
  /** By which its heading is found, as `kunciJudul` gives it. */
  readonly kunci: string;
}

/** A table or chart in its chapter, in the order in which it is printed. */
export interface Butir {
  readonly jenis: 'tabel' | 'grafik';
  readonly id: string;
  readonly judul: string;
  /** `2.1` within chapter II, `L.1` in the appendix. */
  readonly nomor: string;
  /** Destination in the PDF and fragment on a page; ASCII. */
  readonly sauh: string;
}

/** A table or chart whose exports are not in the release. */
export interface Hilang {
  readonly jenis: 'tabel' | 'grafik';
  readonly id: string;
  readonly judul: string;
  /** What it takes and is missing, in the reader's words: `ekspor agama`, `semester sebelumnya`. */
  readonly kurang: readonly string[];
}

/** A chapter of whose tables, charts and words the release can give none. */
export interface BabHilang {
  readonly judul: string;
  /** As of a table, for all of its tables and charts. */
  readonly kurang: readonly string[];
}

/** What a release can give. */
export interface Ketersediaan {
  readonly dataset: ReadonlySet<string>;
  /** How many semesters there are up to its own. */
  readonly semester: number;
  /** True when there are borders to draw maps with. */
  readonly batas?: boolean;
  /** True when words from figures have anything to say. */
  readonly berkata: (narasi: string) => boolean;
}

export interface Susunan {
  readonly bab: readonly Bab[];
  readonly hilang: readonly Hilang[];
  readonly babHilang: readonly BabHilang[];
}

/** True for what gets a number and has one place in the book. */
export function isBernomor(tanda: string): boolean {
  return tanda === 'Tabel' || tanda === 'Grafik';
}

/**
 * Numbers chapters, their sections, tables and charts. What has no data gets no number, so that numbering closes up,
 * and a chapter that is left with nothing to show is left out.
 * Ids that the registries do not know have been reported by the reader of the chapters; here they are an Error.
 */
export function susunBuku(sumber: readonly BabSumber[], ada: Ketersediaan): Susunan {
  const diurai = sumber.map((bab) => ({ bab, isi: periksaIsi(bab, ada) }));
  const kosong = diurai.filter(({ isi }) => isKosong(isi, ada));
  const tersaji = diurai.filter((satu) => !kosong.includes(satu));
  let nomorBab = 0;
  // Appendices share one row of numbers, L.1, L.2, …; each chapter begins its own.
  const hitungLampiran = { tabel: 0, grafik: 0 };
  return {
    bab: tersaji.map(({ bab, isi }) => {
      if (bab.jenis === 'bab') nomorBab += 1;
      const hitung = bab.jenis === 'lampiran' ? hitungLampiran : { tabel: 0, grafik: 0 };
      return nomoriBab(bab, isi, { nomorBab, hitung });
    }),
    hilang: diurai.flatMap(({ isi }) => isi.hilang),
    babHilang: kosong.map(({ bab: { judul }, isi }) => ({
      judul,
      kurang: [...new Set(isi.hilang.flatMap(({ kurang }) => kurang))],
    })),
  };
}

function nomoriBab(
  { id, judul, jenis }: BabSumber,
  isi: IsiBab,
  {
    nomorBab,
    hitung,
  }: { readonly nomorBab: number; readonly hitung: Record<Butir['jenis'], number> },
): Bab {
  const nomor = { ...tanpaNomor, bab: `Bab ${romawi(nomorBab)}` }[jenis];
  const awalan = jenis === 'bab' ? String(nomorBab) : 'L';
  return {
    id,
    judul,
    jenis,
    nomor,
    isi: isi.tersaji,
    bagian: isi.bagian.map((teks, i) => ({
      judul: teks,
      nomor: jenis === 'bab' ? `${awalan}.${String(i + 1)}` : '',
      sauh: `bagian-${id}-${String(i + 1)}`,
      kunci: kunciJudul(teks),
    })),
    butir: isi.ada.map((satu) => ({
      ...satu,
      nomor: `${awalan}.${String((hitung[satu.jenis] += 1))}`,
      sauh: `${satu.jenis}-${satu.id}`,
    })),
  };
}

const tanpaNomor = { pengantar: '', penjelasan: '', lampiran: 'Lampiran', akhir: '' };

/** 1 to 39 in roman capitals; no book has more chapters. */
export function romawi(n: number): string {
  const satuan = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(n / 10)) + (satuan[n % 10] ?? '');
}
