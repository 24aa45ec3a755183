import type { Derajat } from '../../../src/chart/peta/proyeksi.ts';

/** Steps of the border that runs through the middle of the made-up land. */
const langkah = 60;

/** A wavering line from west to east, of many points. */
const tengah: readonly Derajat[] = Array.from({ length: langkah + 1 }, (_, i) => [
  115 + i / langkah,
  -2.5 + 0.03 * Math.sin(i / 3) + 0.004 * Math.sin(i * 2.4),
]);

/** Land of 1° by 1° in three: the north, which has a lake and an island, and the south in a western and an eastern part. */
export const wilayahBuatan: ReadonlyMap<string, readonly (readonly Derajat[])[]> = new Map([
  [
    '63.05.01',
    [[...tengah, [116, -2], [115, -2]], kotak(115.4, -2.2, 0.1), kotak(116.2, -2.1, 0.08)],
  ],
  ['63.05.02', [[...bagian(0, 30).toReversed(), [115, -3], [115.5, -3]]]],
  ['63.05.03', [[...bagian(30, langkah).toReversed(), [115.5, -3], [116, -3]]]],
]);

/** The northern border of a southern part. */
function bagian(dari: number, sampai: number): readonly Derajat[] {
  return tengah.slice(dari, sampai + 1);
}

export function kotak(bujur: number, lintang: number, sisi: number): readonly Derajat[] {
  return [
    [bujur, lintang],
    [bujur + sisi, lintang],
    [bujur + sisi, lintang - sisi],
    [bujur, lintang - sisi],
  ];
}
