import type { Sitasi } from './sitasi.ts';

/** One line to cite by: who, when, what, where. The day of access is the reader's to add. */
export function teksSitasi({ penulis, judul, tanggal, edisi, alamat }: Sitasi): string {
  const tahun = tanggal?.slice(0, 4) ?? 'belum terbit';
  return [
    `${penulis} (${tahun}). ${judul}.`,
    ...(edisi === undefined ? [] : [`Edisi ke-${String(edisi)}.`]),
    ...(alamat === undefined ? [] : [alamat]),
  ].join(' ');
}
