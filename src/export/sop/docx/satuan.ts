/** A twip is a twentieth of a point; the px of the chart are 96 to the inch. */
export const twipPx = 15;
export const emuTwip = 635;

export function twipMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

export function sum(angka: readonly number[]): number {
  return angka.reduce((jumlah, satu) => jumlah + satu, 0);
}
