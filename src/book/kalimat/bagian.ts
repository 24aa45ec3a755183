import { sebutPersen } from './angka.ts';

interface Pecahan {
  readonly persen: number;
  /** As in `hampir tiga dari empat penduduk`. */
  readonly kata: string;
  /** As in `sedikit lebih dari tiga perempat penduduk`; absent where nobody speaks so. */
  readonly lebih?: string;
}

/** Far enough apart for the words of two of them never to fit one share. */
const daftarPecahan: readonly Pecahan[] = [
  { persen: 10, kata: 'satu dari sepuluh', lebih: 'sepersepuluh' },
  { persen: 20, kata: 'satu dari lima', lebih: 'seperlima' },
  { persen: 25, kata: 'seperempat', lebih: 'seperempat' },
  { persen: 30, kata: 'tiga dari sepuluh' },
  { persen: 100 / 3, kata: 'sepertiga', lebih: 'sepertiga' },
  { persen: 40, kata: 'dua dari lima', lebih: 'dua perlima' },
  { persen: 50, kata: 'separuh', lebih: 'separuh' },
  { persen: 60, kata: 'tiga dari lima', lebih: 'tiga perlima' },
  { persen: 200 / 3, kata: 'dua pertiga', lebih: 'dua pertiga' },
  { persen: 70, kata: 'tujuh dari sepuluh' },
  { persen: 75, kata: 'tiga dari empat', lebih: 'tiga perempat' },
  { persen: 80, kata: 'empat dari lima', lebih: 'empat perlima' },
  { persen: 90, kata: 'sembilan dari sepuluh' },
  { persen: 100, kata: 'seluruh' },
];

/** How far a share may lie beside a fraction to be named by it, in tenths of a point; the book's introduction says so. */
const jarakTerjauh = 15;

/**
 * A share in the words of a simple fraction: `hampir separuh`, `tiga dari empat`, `sedikit lebih dari sepertiga`.
 * Undefined where no fraction is near.
 */
export function sebutPecahan(persen: number): string | undefined {
  // Words follow the figure as it is printed, so that two that read alike are told alike.
  const tercetak = Math.round(persen * 10);
  const dekat = daftarPecahan.find(
    (pecahan) => Math.abs(tercetak - pecahan.persen * 10) <= jarakTerjauh,
  );
  if (!dekat) return tercetak > 500 && tercetak < 600 ? 'lebih dari separuh' : undefined;
  const { kata, lebih } = dekat;
  if (persen === dekat.persen) return kata;
  if (dekat.persen === 100) return persen < 100 ? `hampir ${kata}` : undefined;
  if (tercetak === Math.round(dekat.persen * 10)) return kata;
  if (persen < dekat.persen) return `hampir ${kata}`;
  return lebih === undefined ? undefined : `sedikit lebih dari ${lebih}`;
}

/** A share of something at the head of a sentence: `hampir separuh penduduk (49,1 persen)`, `sebanyak 45,2 persen penduduk`. */
export function sebutBagian(persen: number, dari: string): string {
  const pecahan = sebutPecahan(persen);
  if (pecahan === undefined) return `sebanyak ${sebutPersen(persen)} ${dari}`;
  return persen === 100 ? `${pecahan} ${dari}` : `${pecahan} ${dari} (${sebutPersen(persen)})`;
}

/** A share of what the sentence has already named: `hampir seluruhnya (99,1 persen)`, `45,2 persen`. */
export function sebutBagiannya(persen: number): string {
  const pecahan = sebutPecahan(persen)?.replace('seluruh', 'seluruhnya');
  if (pecahan === undefined) return sebutPersen(persen);
  return persen === 100 ? pecahan : `${pecahan} (${sebutPersen(persen)})`;
}
