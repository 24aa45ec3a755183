import { formatDesimal, formatJiwa } from '../../statistics/format-value.ts';

/** A share of fewer than this says nothing: one person more or less would move it by points. */
const penyebutTerkecil = 20;

/** A count with its unit: `737.875 jiwa`. */
export function sebutAngka(nilai: number, satuan: string): string {
  return `${formatJiwa(nilai)} ${satuan}`;
}

/** a of b in persen; undefined when either is not known or b is too small to divide by. */
export function bagianPersen(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const persen = (a / b) * 100;
  return b >= penyebutTerkecil && Number.isFinite(persen) ? persen : undefined;
}

/** With one decimal, `0,8 persen`; what only rounding would make nothing or everything is said in words. */
export function sebutPersen(persen: number, satuan = 'persen'): string {
  if (persen === 0 || persen === 100) return `${String(persen)} ${satuan}`;
  const teks = formatDesimal(persen, 1);
  if (teks === '0,0') return `kurang dari 0,1 ${satuan}`;
  return teks === '100,0' && persen < 100 ? `lebih dari 99,9 ${satuan}` : `${teks} ${satuan}`;
}
