/** How the figures of a column are written: whole numbers, or two decimals. */
export type FormatAngka = 'bulat' | 'persen' | 'rasio';

const bulat = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0, signDisplay: 'negative' });
const desimal = [0, 1, 2, 3].map(
  (angka) =>
    new Intl.NumberFormat('id-ID', {
      minimumFractionDigits: angka,
      maximumFractionDigits: angka,
      signDisplay: 'negative',
    }),
);

/** A whole number in a sentence: 1.234.567. */
export function formatJiwa(nilai: number): string {
  return minus(bulat.format(nilai));
}

/** A number with a fixed count of decimals (0 to 3): 45,67. */
export function formatDesimal(nilai: number, angka: number): string {
  const format = desimal[angka];
  if (!format) throw new Error(`no format with ${String(angka)} decimals`);
  return minus(format.format(nilai));
}

/**
 * A table cell. Two signs of official tables: an en dash for an exact zero, an ellipsis for a figure
 * that is not at hand.
 */
export function formatNilai(nilai: number | undefined, format: FormatAngka): string {
  if (nilai === undefined || !Number.isFinite(nilai)) return '…';
  if (nilai === 0) return '–';
  return format === 'bulat' ? formatJiwa(nilai) : formatDesimal(nilai, 2);
}

function minus(teks: string): string {
  return teks.replace('-', '\u2212');
}
