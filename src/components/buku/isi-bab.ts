import type { Edisi } from '../../io/edisi.ts';
import { formatTanggal } from '../../sop/tanggal.ts';
import { labelPeriode } from '../../statistics/periode.ts';

/** Words that a chapter may use as `{props.wilayah}`, so that one text serves every office and semester. */
export function isiBab({ rilis, sumber }: Edisi) {
  return {
    wilayah: rilis.kabupaten.nama,
    semester: labelPeriode(rilis.periode),
    tanggalPosisi: formatTanggal(rilis.rilis.tanggalPosisi),
    sumber,
    kantor: rilis.kantor.nama,
  };
}
