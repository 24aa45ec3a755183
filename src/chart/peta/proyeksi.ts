import type { Cincin, Titik } from './titik.ts';

/** Degrees of WGS84, longitude first as in GeoJSON. */
export type Derajat = readonly [bujur: number, lintang: number];

/** Length of a degree of a great circle, of a sphere of 6,371 km. */
const kmPerDerajat = (Math.PI * 6371) / 180;

export interface Bidang {
  readonly wilayah: ReadonlyMap<string, readonly Cincin[]>;
  readonly lebarKm: number;
  readonly tinggiKm: number;
}

/**
 * Equirectangular projection, true along the parallel in the middle of the map (Snyder 1987, Map Projections: A Working
 * Manual, USGS PP 1395, chapter 12). Within a kabupaten of 2° its scale is off by less than 0.4 % anywhere in Indonesia.
 */
export function proyeksikan(wilayah: ReadonlyMap<string, readonly (readonly Derajat[])[]>): Bidang {
  const semua = [...wilayah.values()].flat(2);
  const bujur = rentang(semua.map(([b]) => b));
  const lintang = rentang(semua.map(([, l]) => l));
  const datar = Math.cos(((lintang.min + lintang.maks) / 2 / 180) * Math.PI) * kmPerDerajat;
  const ubah = ([b, l]: Derajat): Titik => [
    (b - bujur.min) * datar,
    (lintang.maks - l) * kmPerDerajat,
  ];
  return {
    wilayah: new Map([...wilayah].map(([kode, cincin]) => [kode, cincin.map((c) => c.map(ubah))])),
    lebarKm: (bujur.maks - bujur.min) * datar,
    tinggiKm: (lintang.maks - lintang.min) * kmPerDerajat,
  };
}

/** Not by spreading into Math.min: a boundary file has more points than a call takes arguments. */
function rentang(nilai: readonly number[]): { readonly min: number; readonly maks: number } {
  return nilai.reduce(({ min, maks }, n) => ({ min: Math.min(min, n), maks: Math.max(maks, n) }), {
    min: Number.POSITIVE_INFINITY,
    maks: Number.NEGATIVE_INFINITY,
  });
}
