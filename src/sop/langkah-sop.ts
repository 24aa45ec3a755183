import type { Laporan } from './aturan.ts';
import type { Langkah, SelGabung } from './schema-langkah.ts';
import type { Sop } from './schema.ts';

/**
 * Asks a question of every langkah and collects the reports. The second argument is the path of the langkah,
 * to which a rule adds the field that it is about: `langkah.3`.
 */
export function perLangkah(
  sop: Sop,
  periksa: (langkah: Langkah, kolom: string, indeks: number) => readonly Laporan[],
): readonly Laporan[] {
  const semua: Laporan[] = [];
  sop.langkah.forEach((langkah, indeks) => {
    semua.push(...periksa(langkah, `langkah.${indeks + 1}`, indeks));
  });
  return semua;
}

/** Ids of the pelaksana of a row, in the order of its symbols; none where it shares the cells of the row above. */
export function pelaksanaLangkah({ pelaksana, simbol }: Langkah): readonly string[] {
  const semua = simbol === undefined ? pelaksana : simbol.map((satu) => satu.pelaksana);
  return semua.length > 1 ? [...new Set(semua)] : semua;
}

/** The words of a row's Kegiatan cell: the kegiatan itself and its rincian. */
export function kegiatanLangkah({ kegiatan, rincian }: Langkah): readonly string[] {
  return [kegiatan, ...rincian].filter((teks) => !isTanpaIsi(teks));
}

/** Index of the row that fills a cell of this row: its own, or one above whose cell spans down to it. */
export function barisSel(sop: Sop, indeks: number, sel: SelGabung): number {
  let kepala = indeks;
  while (kepala > 0 && sop.langkah[kepala]?.gabung.includes(sel) === true) kepala -= 1;
  return kepala;
}

/** How many rows a cell that begins in this row spans; 0 where the cell begins further up. */
export function tinggiSel(sop: Sop, indeks: number, sel: SelGabung): number {
  if (barisSel(sop, indeks, sel) !== indeks) return 0;
  const lanjutan = sop.langkah.slice(indeks + 1).findIndex(({ gabung }) => !gabung.includes(sel));
  return 1 + (lanjutan === -1 ? sop.langkah.length - indeks - 1 : lanjutan);
}

/** The number of a group of rows as a reader says it: `3`, or `1–3`. */
export function nomorBaris(sop: Sop, baris: readonly number[]): string {
  const nomor = [baris[0], baris.at(-1)].map((indeks) => sop.langkah[indeks ?? 0]?.no ?? '');
  return [...new Set(nomor)].join('–');
}

/** True for a list that holds no words at all, or only the dash that stands for nothing. */
export function isDaftarKosong(daftar: readonly string[]): boolean {
  return daftar.every(isTanpaIsi);
}

/** True for a place that was left empty, dots and dashes included. */
export function isTanpaIsi(teks: string): boolean {
  return /^[-–—.…\s]*$/.test(teks);
}
