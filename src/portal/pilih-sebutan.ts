import { compareTeks } from './sop-portal.ts';

/** Of several names of one thing the one to show: not in capitals throughout, then the longest. */
export function pilihSebutan(nama: readonly string[]): string {
  const [pertama = ''] = nama.toSorted(
    (a, b) =>
      Number(isKapital(a)) - Number(isKapital(b)) || b.length - a.length || compareTeks(a, b),
  );
  return pertama;
}

/** A short name such as ADB says nothing by its capitals. */
function isKapital(nama: string): boolean {
  return nama.length > 3 && nama === nama.toUpperCase();
}
