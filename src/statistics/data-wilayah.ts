import { nilaiWilayah, type Agregat } from './agregat.ts';
import type { DataIndikator, NilaiWilayah } from './indikator.ts';
import type { Periode } from './model.ts';
import { tingkatWilayah } from './wilayah.ts';

/** The sums of one semester's exports, by dataset id. */
export interface AgregatSemester {
  readonly periode: Periode;
  readonly agregat: ReadonlyMap<string, Agregat>;
}

/**
 * What the indicators of one region are computed from.
 *
 * @param kode dotted code of a kabupaten, kecamatan or desa
 */
export function dataWilayah(
  kini: AgregatSemester,
  sebelum: AgregatSemester | undefined,
  kode: string,
): DataIndikator {
  const tingkat = tingkatWilayah(kode);
  if (tingkat === 'provinsi') throw new Error(`no indicators of a province: ${kode}`);
  return {
    tingkat,
    periode: kini.periode,
    nilai: nilaiDari(kini, kode),
    ...(sebelum && { sebelum: { periode: sebelum.periode, nilai: nilaiDari(sebelum, kode) } }),
  };
}

function nilaiDari({ agregat }: AgregatSemester, kode: string): NilaiWilayah {
  return (dataset) => {
    const milik = agregat.get(dataset);
    const nilai = milik && nilaiWilayah(milik, kode);
    return milik && nilai && { def: milik.def, nilai };
  };
}
