import Papa from 'papaparse';
import type { Hasil } from '../../finding/finding.ts';
import type { Dataset, Kabupaten } from '../model.ts';
import { bukanTabel } from './bukan-tabel.ts';
import { buildLingkup, type Lingkup } from './lingkup.ts';
import { createPembacaEkspor } from './pembaca-ekspor.ts';
import { siapkanTeks } from './pemisah-kolom.ts';
import { createPengurai, type BarisKutip } from './pengurai.ts';
import { laporkanTolakan } from './penolakan.ts';

/** Takes the text of one export piece by piece, and gives the dataset at the end. */
export interface PembacaTeks {
  /** False when nothing further will be read. */
  readonly potong: (teks: string) => boolean;
  readonly selesai: () => Hasil<Dataset>;
}

/**
 * Reads one export (CSV text with comma, semicolon, tab or bar) of a kabupaten. Rows are counted as a
 * spreadsheet shows them. The dataset is there whenever its header was recognised, without the rows
 * that could not be read; it may be published only when no finding is a galat.
 */
export function readExport(teks: string, berkas: string, kabupaten: Kabupaten): Hasil<Dataset> {
  const { isi, pemisah } = siapkanTeks(teks);
  const pembaca = createPembacaTeks(isi, { berkas, pemisah, lingkup: buildLingkup([kabupaten]) });
  pembaca.potong(isi);
  return pembaca.selesai();
}

/**
 * Reads one export as it comes in, so that a file of any length takes the memory of its figures alone. Its pieces
 * have \n at the ends of their lines, no byte order mark and no line that names the separator.
 *
 * @param awal the first part of the same text
 */
export function createPembacaTeks(
  awal: string,
  {
    berkas,
    pemisah,
    lingkup,
  }: { readonly berkas: string; readonly pemisah: string; readonly lingkup: Lingkup },
): PembacaTeks {
  const bukan = bukanTabel(awal);
  if (bukan) {
    return { potong: () => false, selesai: () => ({ temuan: [laporkanTolakan(bukan, berkas)] }) };
  }
  const pembaca = createPembacaEkspor(berkas, lingkup);
  const urai = createPengurai(pemisah, pembaca, uraiKutip);
  let lanjut = true;
  return {
    potong: (teks) => (lanjut &&= urai.potong(teks)),
    selesai: () => {
      if (lanjut) urai.selesai();
      return pembaca.selesai();
    },
  };
}

/** The rows of whole lines with quotes. */
export function uraiKutip(teks: string, pemisah: string): readonly BarisKutip[] {
  const { data, errors } = Papa.parse<string[]>(teks, { delimiter: pemisah, newline: '\n' });
  const salah = new Map(
    errors.map(({ row, code }) => [
      row,
      code === 'MissingQuotes' ? ('belum-ditutup' as const) : ('kutip' as const),
    ]),
  );
  const baris = data.map((sel, i) => {
    const satu = salah.get(i);
    return { sel, ...(satu && { salah: satu }) };
  });
  // Behind the last line end papaparse sees a row of one empty cell.
  const terakhir = data.at(-1);
  return terakhir?.length === 1 && terakhir[0] === '' ? baris.slice(0, -1) : baris;
}

/**
 * Gives the rows of a CSV one at a time, as they come, by papaparse alone: what reading is measured by.
 *
 * @param baris takes the next row
 */
export function uraiAliran(
  aliran: NodeJS.ReadableStream,
  baris: (sel: readonly string[]) => void,
): Promise<void> {
  return new Promise((selesai, gagal) => {
    Papa.parse<string[]>(aliran, {
      step: ({ data }) => {
        baris(data);
      },
      complete: () => {
        selesai();
      },
      error: gagal,
    });
  });
}
