import { labelKecil } from '../book/kalimat/kalimat.ts';
import { makePeta } from '../book/peta-kecamatan.ts';
import type { Batang, Garis, Peta } from '../chart/grafik.ts';
import type { Batas } from '../chart/peta/titik.ts';
import type { Indikator } from '../statistics/indikator.ts';
import type { Periode } from '../statistics/model.ts';
import { labelPeriode, labelPeriodePendek } from '../statistics/periode.ts';
import type { AngkaWilayah } from './angka-wilayah.ts';
import { daerahDari } from './daerah.ts';
import type { HitunganKabupaten } from './hitungan.ts';

/** The figure of one semester. */
export interface TitikDeret {
  readonly periode: Periode;
  readonly angka: AngkaWilayah;
}

/** Bars of the kecamatan that have a figure, the largest first. */
export function batangKecamatan(
  indikator: Indikator,
  { kini, kabupaten, daerah }: HitunganKabupaten,
): Batang {
  const urut = daerahDari(daerah, kabupaten.kode)
    .anak.flatMap((kode) => {
      const { nilai } = kini.angka(indikator, kode);
      const { nama } = daerahDari(daerah, kode);
      return nilai === undefined ? [] : [{ nama, nilai: bulat(indikator, nilai) }];
    })
    .toSorted((a, b) => b.nilai - a.nilai);
  return {
    jenis: 'batang',
    id: `${indikator.id}-${kabupaten.kode}`,
    judul: `${indikator.nama} menurut kecamatan`,
    subjudul: `${kabupaten.nama}, ${labelPeriode(kini.periode)} (${indikator.satuan})`,
    uraian: `Diagram batang ${String(urut.length)} kecamatan, dari ${urut.at(0)?.nama ?? ''} sampai ${urut.at(-1)?.nama ?? ''}.`,
    label: urut.map(({ nama }) => nama),
    seri: [{ nama: indikator.nama, nilai: urut.map(({ nilai }) => nilai) }],
    susun: 'berdampingan',
    satuan: indikator.satuan,
  };
}

/** @param batas borders of the kecamatan */
export function petaIndikator(
  indikator: Indikator,
  { kini, kabupaten, daerah }: HitunganKabupaten,
  batas: Batas,
): Peta {
  return makePeta({
    id: `peta-${indikator.id}-${kabupaten.kode}`,
    judul: `Peta ${labelKecil(indikator.nama)} menurut kecamatan`,
    tempat: `${kabupaten.nama}, ${labelPeriode(kini.periode)}`,
    satuan: indikator.satuan,
    batas,
    kecamatan: daerahDari(daerah, kabupaten.kode).anak.map((kode) => {
      const angka = kini.angka(indikator, kode);
      const { nama } = daerahDari(daerah, kode);
      return { kode, nama, nilai: angka.nilai ?? tanda(angka) };
    }),
  });
}

/** A line over the semesters. */
export function garisIndikator(
  indikator: Indikator,
  titik: readonly TitikDeret[],
  kepala: Pick<Garis, 'id' | 'judul' | 'subjudul' | 'uraian'>,
): Garis {
  const nilai = titik.map(({ angka }) =>
    angka.nilai === undefined ? tanda(angka) : bulat(indikator, angka.nilai),
  );
  return {
    jenis: 'garis',
    ...kepala,
    label: titik.map(({ periode }) => labelPeriodePendek(periode)),
    seri: [{ nama: indikator.nama, nilai }],
    satuan: indikator.satuan,
  };
}

/** What stands in a chart for a figure that is not there. */
function tanda({ tertutup }: { readonly tertutup: boolean }): 'x' | '…' {
  return tertutup ? 'x' : '…';
}

/** As it is shown: a chart writes its figures out. */
function bulat({ desimal }: Indikator, nilai: number): number {
  return Number(nilai.toFixed(desimal === 0 ? 0 : 2));
}
