import type { BagianWilayah, TingkatBaris } from '../model.ts';
import { berbentukBps, parseKode, parseKodeTerpisah, tingkatWilayah } from '../wilayah.ts';
import type { Lingkup } from './lingkup.ts';

/** What the code cells of a row say. */
export type KodeBaris =
  | { readonly jenis: TingkatBaris; readonly kode: string }
  /** No code at all: a total, a note or a blank line. */
  | { readonly jenis: 'tanpa' }
  | { readonly jenis: 'salah'; readonly sebab: SebabKode };

export type SebabKode = 'bentuk' | 'bps' | 'kabupaten-lain' | 'tidak-terdaftar';

/** Where in a row each part of a region stands; -1 where the export has no such column. */
export type LetakWilayah = Readonly<Record<BagianWilayah, number>>;

const tanpa = { jenis: 'tanpa' } as const;

/** Reads the region codes of rows. */
export function createPembacaKode(
  lingkup: Lingkup,
  letak: LetakWilayah,
): (sel: readonly string[]) => KodeBaris {
  const sendiri = lingkup.kabupaten.map(({ kode }) => `${kode}.`);
  // Most exports write codes as they stand in the register or as digits: both are looked up before anything is parsed.
  const dikenal = new Map<string, KodeBaris>();
  const arti = (teks: string, kode: string | undefined): KodeBaris => {
    if (kode === undefined) {
      return teks === '' ? tanpa : { jenis: 'salah', sebab: berbentukBps(teks) ? 'bps' : 'bentuk' };
    }
    const tingkat = lingkup.tingkat(kode);
    if (tingkat === 'provinsi') return tanpa;
    if (tingkat) return { jenis: tingkat, kode };
    const lain =
      tingkatWilayah(kode) !== 'provinsi' && !sendiri.some((awalan) => kode.startsWith(awalan));
    return { jenis: 'salah', sebab: lain ? 'kabupaten-lain' : 'tidak-terdaftar' };
  };
  return (sel) => {
    const { kunci, bagian } = bacaBagian(sel, letak);
    const lama = dikenal.get(kunci);
    if (lama) return lama;
    const hasil =
      bagian === undefined
        ? arti(kunci.trim(), parseKode(kunci))
        : arti(bagian.join(''), parseKodeTerpisah(...bagian));
    dikenal.set(kunci, hasil);
    return hasil;
  };
}

interface BagianKode {
  /** The cells as one text. */
  readonly kunci: string;
  /** Undefined when one cell holds the whole code. */
  readonly bagian?: readonly [string, string, string, string];
}

function bacaBagian(sel: readonly string[], letak: LetakWilayah): BagianKode {
  const utuh = [letak.kode, letak['kode-kec'], letak['kode-kab']];
  if (letak['no-kel'] < 0 || letak.kode >= 0) {
    for (const satu of utuh) {
      const teks = satu < 0 ? '' : (sel[satu] ?? '').trim();
      // A total row of a kecamatan leaves the cell of the desa empty.
      if (teks !== '') return { kunci: teks };
    }
    if (utuh.some((satu) => satu >= 0)) return { kunci: '' };
  }
  const ambil = (satu: number) => (satu < 0 ? '' : (sel[satu] ?? '').trim());
  const bagian = [
    ambil(letak['no-prop']),
    ambil(letak['no-kab']),
    ambil(letak['no-kec']),
    ambil(letak['no-kel']),
  ] as const;
  return { kunci: bagian.join('/'), bagian };
}
