import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ScriptError } from '../io/command.ts';

/** Files whose text reaches a reader; the prints are made from the same pages. */
const teks = /\.(html|css|js|json|svg|bpmn|mmd|drawio|xml|txt|csv)$/;

/** A number as long as an NIK or a nomor KK that stands alone. */
const enamBelasAngka = /(?<![\d.,])\d{16}(?!\d|[.,]\d)/;

/**
 * Stops a portal that would publish something as long as an NIK, whatever let it in. The number itself is not
 * repeated in the message. Throws ScriptError naming the file.
 */
export async function scanPersonalData(folder: string): Promise<void> {
  const nama = (await readdir(folder, { recursive: true })).filter((n) => teks.test(n)).toSorted();
  for (const satu of nama) {
    const path = join(folder, satu);
    if (!enamBelasAngka.test(await readFile(path, 'utf8'))) continue;
    throw new ScriptError(
      `${relative(folder, path)} akan memuat angka 16 digit yang mungkin NIK atau nomor KK, jadi portal tidak diterbitkan. ` +
        'Cari angka itu pada SOP, rilis.yaml, atau bab buku yang menjadi sumber halaman ini, lalu hapus.',
      1,
    );
  }
}
