import { kodePeriode } from '../statistics/periode.ts';
import type { Periode } from '../statistics/model.ts';
import { daftarIndikator } from '../statistics/indicators/index.ts';
import { pasanganSemester } from '../wilayah/banding-semester.ts';
import type { Portal } from './portal.ts';
import { wilayahPortal } from './wilayah-portal.ts';

/** The profile of a region, by its dotted code. */
export function alamatWilayah(kode: string): `/${string}` {
  return `/wilayah/${kode}/`;
}

/** The regions of a kabupaten side by side. */
export function alamatBandingWilayah(kode: string): `/${string}` {
  return `${alamatWilayah(kode)}bandingkan/`;
}

/** The figures from which a browser sets any two of them side by side. */
export function alamatDataBanding(kode: string): `/${string}` {
  return `${alamatBandingWilayah(kode)}angka.js`;
}

export function alamatIndikator(id: string): `/${string}` {
  return `/indikator/${id}/`;
}

/** Two semesters of a kabupaten side by side. */
export function alamatBandingSemester(kode: string, lama: Periode, baru: Periode): `/${string}` {
  return `/statistik/${kode}/bandingkan/${kodePeriode(lama)}/${kodePeriode(baru)}/`;
}

/** Leads to the newest release of an office, whichever that is. */
export function alamatRilisTerbaru(kode?: string): `/${string}` {
  return kode === undefined ? '/statistik/terbaru/' : `/statistik/${kode}/terbaru/`;
}

/** True for a page that only leads to another. */
export function isPengantar(path: string): boolean {
  return path.endsWith('/terbaru/');
}

/** Every page of regions, indicators and comparisons. */
export function halamanWilayah(portal: Pick<Portal, 'edisi'>): readonly string[] {
  return [
    '/wilayah/',
    '/indikator/',
    ...daftarIndikator.map(({ id }) => alamatIndikator(id)),
    alamatRilisTerbaru(),
    ...wilayahPortal(portal).flatMap(({ hitungan, daerah }) => {
      const { kode } = hitungan.kabupaten;
      return [
        alamatRilisTerbaru(kode),
        alamatBandingWilayah(kode),
        ...daerah.map((satu) => alamatWilayah(satu.kode)),
        ...pasanganSemester(hitungan).map(([lama, baru]) =>
          alamatBandingSemester(kode, lama.periode, baru.periode),
        ),
      ];
    }),
  ];
}
