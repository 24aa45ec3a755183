import { tinggiSel } from '../../../sop/langkah-sop.ts';
import type { SelGabung } from '../../../sop/schema-langkah.ts';
import type { Bahan } from '../bahan.ts';
import { alineaKegiatan, alineaSel, tinggiAlinea } from './isi-sel.ts';
import type { Kolom } from './kolom.ts';
import { sum, twipPx } from './satuan.ts';

/** Least height of every langkah's row in twips: for its words, and for the chart's row that it is part of. */
export function tinggiLangkah(
  bahan: Pick<Bahan, 'sop' | 'alur' | 'baris'>,
  kolom: Kolom,
  minBaganPx: readonly number[],
): readonly number[] {
  const { sop, baris } = bahan;
  const tinggi = sop.langkah.map(({ no }, i) =>
    Math.max(
      tinggiAlinea(alineaKegiatan(bahan, i), kolom.kegiatan),
      tinggiAlinea([{ teks: no }], kolom.no),
    ),
  );
  for (const nama of ['kelengkapan', 'waktu', 'output', 'keterangan'] as const) {
    for (const { dari, sampai } of rentang(bahan.sop, nama)) {
      const least = tinggiAlinea(alineaSel(sop, dari, nama), kolom[nama]);
      raise(tinggi, { dari, sampai, least });
    }
  }
  baris.forEach((dari, i) => {
    const least = Math.ceil((minBaganPx[i] ?? 0) * twipPx * kolom.skala);
    raise(tinggi, { dari, sampai: baris[i + 1] ?? tinggi.length, least });
  });
  return tinggi;
}

/** The rows that each cell of a column spans. */
function rentang(sop: Bahan['sop'], nama: SelGabung) {
  return sop.langkah.flatMap((_, dari) => {
    const banyak = tinggiSel(sop, dari, nama);
    return banyak === 0 ? [] : [{ dari, sampai: dari + banyak }];
  });
}

function raise(
  tinggi: number[],
  {
    dari,
    sampai,
    least,
  }: { readonly dari: number; readonly sampai: number; readonly least: number },
): void {
  const kurang = least - sum(tinggi.slice(dari, sampai));
  if (kurang <= 0) return;
  const tambah = Math.ceil(kurang / (sampai - dari));
  for (let i = dari; i < sampai; i += 1) tinggi[i] = (tinggi[i] ?? 0) + tambah;
}
