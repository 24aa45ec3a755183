import { barisPengenal } from './kenali-tabel.ts';

/** In the order in which they win when a line has as many of each: a comma or a point may stand in a number. */
const pemisah = ['\t', ';', '|', ','] as const;

/** Line ends as \n, no byte order mark, and the separator: the one that Excel's `sep=` names, else the most frequent of the fullest line. */
export function siapkanTeks(teks: string): { readonly isi: string; readonly pemisah: string } {
  const tanpaBom = teks.startsWith('\uFEFF') ? teks.slice(1) : teks;
  const isi = tanpaBom.includes('\r') ? tanpaBom.replaceAll(/\r\n?/g, '\n') : tanpaBom;
  const petunjuk = /^"?sep=([,;\t|])"?\n/i.exec(isi);
  if (petunjuk?.[1] !== undefined) {
    return { isi: isi.slice(petunjuk[0].length), pemisah: petunjuk[1] };
  }
  return { isi, pemisah: tebakPemisah(isi) };
}

function tebakPemisah(isi: string): string {
  // Quoted cells first: a line end within one does not end the line.
  const baris = isi
    .slice(0, 100_000)
    .replaceAll(/"[^"]*"/g, '')
    .split('\n', barisPengenal);
  const terbanyak = (tanda: string) => Math.max(...baris.map((satu) => satu.split(tanda).length));
  return pemisah.reduce((a, b) => (terbanyak(b) > terbanyak(a) ? b : a));
}
