import type { TingkatBaris } from '../model.ts';
import type { Persamaan } from './persamaan.ts';
import { letakSel, type Susunan } from './susunan.ts';

/** How much dearer it is to close a figure of a level: the book is read from the kabupaten down. */
const hargaTingkat: Readonly<Record<TingkatBaris, number>> = {
  desa: 1,
  kecamatan: 12,
  kabupaten: 100,
};
/** Tables per desa show both sexes together more often than each. */
const hargaJk = [1, 1, 2.5] as const;
/** A sum stands in more tables than its parts. */
const hargaJumlah = 3;

/**
 * Cost of closing each cell: one for the cell, and the logarithm of the people whose number is lost with it, which
 * is between counting cells and counting people (cost functions: Handbook on Statistical Disclosure Control, ch. 4). A nought costs as much as a
 * hundred people: few readers miss it, but many know it, and then it protects nobody.
 */
export function biayaSel(
  { simpul, banyakKolom, nilai }: Susunan,
  persamaan: readonly Persamaan[],
): Float64Array {
  const jumlah = new Set(
    persamaan.flatMap((satu) => satu.filter((s) => s.koefisien < 0).map((s) => s.kolom)),
  );
  const harga = new Float64Array(nilai.length);
  simpul.forEach(({ tingkat }, s) => {
    for (let k = 0; k < banyakKolom; k += 1) {
      for (const [jk, hargaSatu] of hargaJk.entries()) {
        const letak = letakSel(banyakKolom, s, k, jk);
        const isi = 1 + Math.log10(1 + ((nilai[letak] ?? 0) || 100)) / 2;
        harga[letak] = isi * hargaTingkat[tingkat] * hargaSatu * (jumlah.has(k) ? hargaJumlah : 1);
      }
    }
  });
  return harga;
}
