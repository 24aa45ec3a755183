/**
 * galat: wrong, nothing is published. peringatan: published, and shown to the office.
 * saran: a reviewer's advice.
 */
export type Tingkat = 'galat' | 'peringatan' | 'saran';

/** Where a finding is, in the words of the person who wrote the file. */
export interface Tempat {
  /** Path of the file as given on the command line or relative to the folder that was read. */
  readonly berkas: string;
  /** Line of a text file or row of a table, counted from 1. */
  readonly baris?: number;
  /** Header of a column, or path of a field such as `langkah.3.waktu`. */
  readonly kolom?: string;
  /** Number of the langkah as printed in the SOP. */
  readonly langkah?: string;
}

/** One thing that a check has to say about content or data. */
export interface Finding {
  /** Id of the rule or check, kebab-case Indonesian, e.g. `waktu-kosong`. */
  readonly aturan: string;
  readonly tingkat: Tingkat;
  readonly tempat: Tempat;
  /** One sentence: what is there and what was expected. */
  readonly pesan: string;
  /** The cure, in one sentence, when it is known. */
  readonly obat?: string;
  /** Set when the document itself accepts this finding as a known defect: the reason it gives. */
  readonly dikecualikan?: string;
}

/** A value that was read, or what stood in the way; never both empty. */
export interface Hasil<T> {
  /** Absent when the findings hold a galat that left nothing to use. */
  readonly nilai?: T;
  readonly temuan: readonly Finding[];
}

/** True for a finding that must stop a build: a galat that no pengecualian accepts. */
export function menghentikan(temuan: Finding): boolean {
  return temuan.tingkat === 'galat' && temuan.dikecualikan === undefined;
}

const urutanTingkat: Record<Tingkat, number> = { galat: 0, peringatan: 1, saran: 2 };

/** Findings by file, then severity, then place; the order is the same on every machine. */
export function sortFindings(temuan: readonly Finding[]): Finding[] {
  return [...temuan].sort(
    (a, b) =>
      compareText(a.tempat.berkas, b.tempat.berkas) ||
      urutanTingkat[a.tingkat] - urutanTingkat[b.tingkat] ||
      (a.tempat.baris ?? 0) - (b.tempat.baris ?? 0) ||
      compareText(a.tempat.langkah ?? '', b.tempat.langkah ?? '') ||
      compareText(a.tempat.kolom ?? '', b.tempat.kolom ?? '') ||
      compareText(a.aturan, b.aturan),
  );
}

/** By code unit, so that the machine's locale has no say; digits inside are compared as numbers. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const [na, nb] = [Number(a), Number(b)];
  if (a !== '' && b !== '' && !Number.isNaN(na) && !Number.isNaN(nb)) return na - nb;
  return a < b ? -1 : a > b ? 1 : 0;
}
