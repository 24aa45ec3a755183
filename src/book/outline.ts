import { daftarGrafik } from './charts/index.ts';
import { daftarTabel } from './tables/index.ts';

/** What a chapter file says of itself, and its MDX text, in the order of the files. */
export interface BabSumber {
  /** File name without ending: `02-jumlah-penduduk`. */
  readonly id: string;
  readonly judul: string;
  readonly jenis: JenisBab;
  readonly isi: string;
}

/** A preface stands before the contents, chapters are numbered I, II …, an appendix after them has no number. */
type JenisBab = 'pengantar' | 'bab' | 'lampiran';

export interface Bab {
  readonly id: string;
  readonly judul: string;
  readonly jenis: JenisBab;
  /** `Bab II`, `Lampiran`; empty for a preface. */
  readonly nomor: string;
  readonly butir: readonly Butir[];
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

/** Where a chapter places a table, a chart, a figure of an indicator, or words from figures. */
export const penempatan = /<(Tabel|Grafik|Indikator|Narasi)\s+id="([^"]*)"/g;

/** True for what gets a number and has one place in the book. */
export function isBernomor(tanda: string): boolean {
  return tanda === 'Tabel' || tanda === 'Grafik';
}

/**
 * Numbers chapters, tables and charts. What has no data gets no number, so that numbering closes up.
 * Ids that the registries do not know have been reported by the reader of the chapters; here they are an Error.
 */
export function susunBuku(
  sumber: readonly BabSumber[],
  ada: { readonly dataset: ReadonlySet<string>; readonly semester: number },
): { readonly bab: readonly Bab[]; readonly hilang: readonly Hilang[] } {
  const hilang: Hilang[] = [];
  let nomorBab = 0;
  // Appendices share one row of numbers, L.1, L.2, …; each chapter begins its own.
  const hitungLampiran = { tabel: 0, grafik: 0 };
  const bab = sumber.map((b): Bab => {
    if (b.jenis === 'bab') nomorBab += 1;
    const awalan = b.jenis === 'bab' ? String(nomorBab) : 'L';
    const hitung = b.jenis === 'lampiran' ? hitungLampiran : { tabel: 0, grafik: 0 };
    const butir = [...b.isi.matchAll(penempatan)].flatMap(([, tanda = '', id = '']): Butir[] => {
      if (!isBernomor(tanda)) return [];
      const jenis = tanda === 'Tabel' ? 'tabel' : 'grafik';
      const { judul, perlu, semesterMinimum = 1 } = cari(jenis, id, b.id);
      const kurang = [
        ...perlu.filter((p) => !ada.dataset.has(p)).map((p) => `ekspor ${p}`),
        ...(ada.semester < semesterMinimum ? ['semester sebelumnya'] : []),
      ];
      if (kurang.length > 0) {
        hilang.push({ jenis, id, judul, kurang });
        return [];
      }
      hitung[jenis] += 1;
      return [{ jenis, id, judul, nomor: `${awalan}.${hitung[jenis]}`, sauh: `${jenis}-${id}` }];
    });
    const nomor = { bab: `Bab ${romawi(nomorBab)}`, lampiran: 'Lampiran', pengantar: '' }[b.jenis];
    return { id: b.id, judul: b.judul, jenis: b.jenis, nomor, butir };
  });
  return { bab, hilang };
}

/** 1 to 39 in roman capitals; no book has more chapters. */
export function romawi(n: number): string {
  const satuan = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(n / 10)) + (satuan[n % 10] ?? '');
}

function cari(jenis: 'tabel' | 'grafik', id: string, bab: string) {
  const daftar = jenis === 'tabel' ? daftarTabel : daftarGrafik;
  const def = daftar.find((d) => d.id === id);
  if (!def) throw new Error(`bab ${bab}: ${jenis} "${id}" tidak dikenal`);
  return def;
}
