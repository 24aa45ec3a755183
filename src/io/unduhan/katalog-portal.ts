import { dcat } from '../../export/katalog/dcat.ts';
import { kodePeriode } from '../../statistics/periode.ts';
import { katalogTabel } from './berkas-metadata.ts';
import type { UnduhanEdisi } from './unduhan-edisi.ts';

/** The catalogue of all releases, to stand in the folder above those of the regions; empty of data without a release. */
export function katalogPortal(semua: readonly UnduhanEdisi[]): string {
  const penerbit = semua[0]?.rilis.penerbit ?? {
    nama: 'Dinas Kependudukan dan Pencatatan Sipil',
    wilayah: '',
  };
  return dcat(
    'Statistik kependudukan',
    penerbit,
    semua.map(({ rilis, angka }) => ({
      terbitan: rilis,
      berkas: katalogTabel(angka),
      letak: `${rilis.wilayah.kode}/${kodePeriode(rilis.periode)}/`,
    })),
  );
}
