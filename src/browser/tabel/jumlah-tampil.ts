import type { Sel } from './angka.ts';

/**
 * Whether the figures of a column are counts that add up to its total, as shares and densities are not. Where some of
 * them are kept back, those that are told must at least leave room for them.
 */
export function isBerjumlah(kolom: readonly Sel[], total: Sel | undefined): boolean {
  const diketahui = kolom.filter((sel) => typeof sel === 'number');
  if (typeof total !== 'number' || !diketahui.every(Number.isInteger)) return false;
  const jumlah = diketahui.reduce((n, sel) => n + sel, 0);
  return diketahui.length === kolom.length ? jumlah === total : jumlah <= total;
}

/** The sum of the rows that are shown; it cannot be told where a figure among them is kept back or missing. */
export function jumlahTampil(tampak: readonly Sel[]): Sel {
  return tampak.reduce<Sel>(
    (jumlah, sel) => (typeof jumlah === 'number' && typeof sel === 'number' ? jumlah + sel : '…'),
    0,
  );
}
