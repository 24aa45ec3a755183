import type { PerbedaanLangkah, PerubahanIsian, Potongan } from './perbedaan.ts';

/** The words of one cell in the view of both revisions, as lines of pieces. */
export type IsiSel = readonly (readonly Potongan[])[];

/**
 * A field of a langkah with what changed in it: one line for each item, kept words beside inserted and deleted
 * ones. `kini` holds the items of the new revision, or of the old one for a langkah that was removed.
 */
export function cellOf(langkah: PerbedaanLangkah, isian: string, kini: readonly string[]): IsiSel {
  if (langkah.jenis === 'ditambah') return kini.map((teks) => [{ jenis: 'ditambah', teks }]);
  if (langkah.jenis === 'dihapus') return kini.map((teks) => [{ jenis: 'dihapus', teks }]);
  const perubahan = langkah.isian.filter((satu) => satu.isian === isian);
  const utuh = perubahan.find(({ butir }) => butir === undefined);
  if (utuh !== undefined) return [utuh.potongan];
  const hilang = perubahan.filter(({ jenis }) => jenis === 'dihapus');
  return [
    ...kini.map((teks, i) => piecesOf(perubahan, i + 1) ?? [{ jenis: 'sama' as const, teks }]),
    ...hilang.map(({ potongan }) => potongan),
  ];
}

function piecesOf(
  perubahan: readonly PerubahanIsian[],
  nomor: number,
): readonly Potongan[] | undefined {
  return perubahan.find(({ butir }) => butir?.baru === nomor)?.potongan;
}
