import { isAngka, type Nilai } from '../chart/nilai.ts';

interface Bernama {
  readonly nama: string;
  readonly nilai: Nilai;
}

/**
 * Where the largest and the smallest figure are, for a reader who does not see the chart: `tertinggi A (9 jiwa),
 * terendah B (1 jiwa)`, and how many figures are kept back.
 *
 * @param urut largest first
 */
export function uraiRentang(urut: readonly Bernama[], tulis: (nilai: number) => string): string {
  const berangka = urut.flatMap(({ nama, nilai }) => (isAngka(nilai) ? [{ nama, nilai }] : []));
  const [atas, bawah] = [berangka.at(0), berangka.at(-1)];
  const tersaji = berangka.length < urut.length ? 'di antara yang tersaji ' : '';
  const rentang =
    atas && bawah && atas !== bawah
      ? `${tersaji}tertinggi ${sebut(atas, tulis)}, terendah ${sebut(bawah, tulis)}`
      : berangka.map((satu) => sebut(satu, tulis)).join('') || 'tidak ada angka yang tersaji';
  return [rentang, uraiTertutup(urut.map(({ nilai }) => nilai))].filter((t) => t !== '').join('; ');
}

/** `3 angka dirahasiakan`; empty when none is. */
export function uraiTertutup(nilai: readonly Nilai[]): string {
  const banyak = nilai.filter((n) => n === 'x').length;
  return banyak === 0 ? '' : `${String(banyak)} angka dirahasiakan`;
}

function sebut(
  { nama, nilai }: { readonly nama: string; readonly nilai: number },
  tulis: (nilai: number) => string,
): string {
  return `${nama} (${tulis(nilai)})`;
}
