import { formatJiwa } from '../../statistics/format-value.ts';

const kata = [
  ...['nol', 'satu', 'dua', 'tiga', 'empat', 'lima'],
  ...['enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
];

/** How many of a thing: in words up to ten, in figures above: `tiga kecamatan`, `12 kecamatan`. */
export function sebutBanyak(banyak: number, benda: string): string {
  return `${kata[banyak] ?? formatJiwa(banyak)} ${benda}`;
}
