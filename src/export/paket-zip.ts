import { strToU8, zipSync } from 'fflate';

/** A file inside an archive; text is written as UTF-8. */
export type EntriPaket = readonly [nama: string, isi: string | Uint8Array];

/**
 * An archive of the files in the order given. All bear one date, yyyy-mm-dd, or the first one that a zip knows: the same
 * content always gives the same bytes.
 */
export function tulisZip(
  entri: readonly EntriPaket[],
  tanggal = '1980-01-01',
): Uint8Array<ArrayBuffer> {
  const [tahun = 1980, bulan = 1, hari = 1] = tanggal.split('-').map(Number);
  const berkas = Object.fromEntries(
    entri.map(([nama, isi]) => [nama, typeof isi === 'string' ? strToU8(isi) : isi]),
  );
  // A zip holds local time, which these parts are on every machine.
  return zipSync(berkas, { level: 9, mtime: new Date(tahun, bulan - 1, hari) });
}
