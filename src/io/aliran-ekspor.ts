import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Hasil } from '../finding/finding.ts';
import type { Lingkup } from '../statistics/ekspor/lingkup.ts';
import { createPembacaTeks } from '../statistics/ekspor/read-export.ts';
import { siapkanTeks } from '../statistics/ekspor/pemisah-kolom.ts';
import type { Dataset } from '../statistics/model.ts';
import { kenaliUtf16, type Pengodean } from './decode.ts';

/** Bytes read at once: fewer than this and the reader waits for the disk more than it works. */
const panjangPotong = 1_048_576;

/** Bytes from which encoding and separator are told. */
const panjangAwal = 65_536;

/**
 * Reads one export from its file piece by piece, whatever its encoding. A file that proves not to be UTF-8 on the way
 * is read again as Windows-1252.
 *
 * @param berkas what findings call it
 */
export async function readExportBerkas(
  jalur: string,
  { berkas, lingkup }: { readonly berkas: string; readonly lingkup: Lingkup },
): Promise<Hasil<Dataset>> {
  const kepala = await readAwal(jalur);
  const utf16 = kenaliUtf16(kepala);
  const baca = async (pengodean: Pengodean): Promise<Hasil<Dataset>> => {
    const awal = rapikan(new TextDecoder(pengodean).decode(kepala, { stream: true }));
    const { isi, pemisah } = siapkanTeks(awal);
    const pembaca = createPembacaTeks(isi, { berkas, pemisah, lingkup });
    for await (const teks of tanpaAwalan(potongan(jalur, pengodean), awal.length - isi.length)) {
      if (!pembaca.potong(teks)) break;
    }
    return pembaca.selesai();
  };
  if (utf16 !== undefined) return baca(utf16);
  try {
    return await baca('utf-8');
  } catch (error) {
    // The decoder says with a TypeError that the bytes are not UTF-8.
    if (!(error instanceof TypeError)) throw error;
    return baca('windows-1252');
  }
}

async function readAwal(jalur: string): Promise<Uint8Array> {
  const berkas = await open(jalur);
  try {
    const { buffer, bytesRead } = await berkas.read(Buffer.alloc(panjangAwal), 0, panjangAwal, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await berkas.close();
  }
}

/** The decoded text of a file in pieces with \n at the ends of lines; throws a TypeError for bytes that are not of the encoding. */
async function* potongan(jalur: string, pengodean: Pengodean): AsyncGenerator<string> {
  const decoder = new TextDecoder(pengodean, { fatal: true });
  let sisa = '';
  for await (const byte of createReadStream(jalur, { highWaterMark: panjangPotong })) {
    if (!(byte instanceof Uint8Array)) throw new Error('a file gives bytes');
    const teks = sisa + decoder.decode(byte, { stream: true });
    // The \n of a \r at the end may stand in the next piece.
    sisa = teks.endsWith('\r') ? '\r' : '';
    yield rapikan(sisa === '' ? teks : teks.slice(0, -1));
  }
  yield rapikan(sisa + decoder.decode());
}

/** Without the line at the top that only names the separator; it lies within the first piece. */
async function* tanpaAwalan(
  potongan: AsyncGenerator<string>,
  panjang: number,
): AsyncGenerator<string> {
  let sisa = panjang;
  for await (const teks of potongan) {
    yield teks.slice(sisa);
    sisa = 0;
  }
}

function rapikan(teks: string): string {
  return teks.includes('\r') ? teks.replaceAll(/\r\n?/g, '\n') : teks;
}
