import { pasanganSemester } from '../../wilayah/banding-semester.ts';
import { daftarIndikator } from '../../statistics/indicators/index.ts';
import { kodePeriode } from '../../statistics/periode.ts';
import { wilayahPortal } from '../../io/wilayah-portal.ts';
import { loadPortal } from '../load-portal.ts';

/** The regions of every office, computed once a build. */
export async function loadWilayah() {
  return wilayahPortal(await loadPortal());
}

/** A path for each region with figures. */
export async function pathsWilayah() {
  return (await loadWilayah()).flatMap((kantor) =>
    kantor.daerah.map(({ kode }) => ({ params: { kode }, props: { kantor } })),
  );
}

/** A path for each kabupaten. */
export async function pathsKabupaten() {
  return (await loadWilayah()).map((kantor) => ({
    params: { kode: kantor.hitungan.kabupaten.kode },
    props: { kantor },
  }));
}

/** A path for each two semesters that follow each other. */
export async function pathsBandingSemester() {
  return (await loadWilayah()).flatMap((kantor) =>
    pasanganSemester(kantor.hitungan).map((pasangan) => ({
      params: {
        kode: kantor.hitungan.kabupaten.kode,
        lama: kodePeriode(pasangan[0].periode),
        baru: kodePeriode(pasangan[1].periode),
      },
      props: { kantor, pasangan },
    })),
  );
}

/** A path for each indicator, whatever figures there are. */
export async function pathsIndikator() {
  const kantor = await loadWilayah();
  return daftarIndikator.map((indikator) => ({
    params: { id: indikator.id },
    props: { indikator, kantor },
  }));
}
