import { formatJiwa } from '../../statistics/format-value.ts';
import { bagianPersen, sebutAngka, sebutPersen } from './angka.ts';

/** What became of a count: `bertambah 1.206 jiwa (0,6 persen)`, `berkurang …`, `tidak berubah`. */
export function sebutPerubahan(kini: number, dulu: number, satuan?: string): string {
  if (kini === dulu) return 'tidak berubah';
  const selisih = Math.abs(kini - dulu);
  const persen = bagianPersen(selisih, dulu);
  const bagian = persen === undefined ? '' : ` (${sebutPersen(persen)})`;
  const banyak = satuan === undefined ? formatJiwa(selisih) : sebutAngka(selisih, satuan);
  return `${kini > dulu ? 'bertambah' : 'berkurang'} ${banyak}${bagian}`;
}

/** What became of a share, which moves by points of persen and not by persen: `naik 0,3 poin persen`. */
export function sebutPoin(kini: number, dulu: number): string {
  if (kini === dulu) return 'tidak berubah';
  return `${kini > dulu ? 'naik' : 'turun'} ${sebutPersen(Math.abs(kini - dulu), 'poin persen')}`;
}
