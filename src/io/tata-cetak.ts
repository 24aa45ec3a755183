import type { Measure } from '../chart/font.ts';
import type { KertasBuku } from '../book/kertas-buku.ts';
import { kertasBuku } from '../book/kertas-buku.ts';
import { ukurTabel } from '../book/lebar-tabel.ts';
import type { Tabel } from '../book/tabel.ts';
import { selTabel, type Penanda } from '../book/tanda-tabel.ts';
import { tataTabel, type TataTabel } from '../book/tata-tabel.ts';
import { readMeasure } from './read-font.ts';
import type { BerkasInstansi } from './skema-instansi.ts';

/** Tells the pages, which Astro sets without arguments, for which paper a command prints. */
export const variabelKertasBuku = 'CACAH_KERTAS_BUKU';

let ukur: Measure | undefined;

/** Paper of the office's book: what the command asks for, else what the office chose, else A4. */
export function kertasBukuKantor(
  kantor: Pick<BerkasInstansi, 'kertasBuku'> | undefined,
): KertasBuku {
  const diminta = process.env[variabelKertasBuku];
  return kertasBuku.find((satu) => satu === diminta) ?? kantor?.kertasBuku ?? 'A4';
}

/** How a table is set on that paper, from the widths of its words in the typeface of the book. */
export function tataCetak(tabel: Tabel, penanda: Penanda, kertas: KertasBuku): TataTabel {
  ukur ??= readMeasure();
  return tataTabel({
    lebar: ukurTabel(tabel, selTabel(tabel, penanda), ukur),
    grup: tabel.kolom.map(({ grup }) => grup),
    banyakBaris: tabel.baris.length,
    tanpaKelompok: tabel.baris.every(({ jenis }) => jenis !== 'kelompok'),
    kertas,
  });
}
