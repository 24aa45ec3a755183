import {
  duaJk,
  jumlah,
  laki,
  letakKategori,
  perempuan,
  type Agregat,
} from '../../statistics/agregat.ts';
import { dataWilayah } from '../../statistics/data-wilayah.ts';
import type { Indikator, NilaiWilayah } from '../../statistics/indikator.ts';
import { hitungIndikator } from '../../statistics/indikator.ts';
import type { JkKolom, Wilayah } from '../../statistics/model.ts';
import { penduduk } from '../../statistics/penduduk-wilayah.ts';
import type { AgregatTerlindung } from '../../statistics/pengungkapan/terlindung.ts';
import type { DataBuku } from '../tabel.ts';
import type { Bernilai } from './peringkat.ts';

/** The figures of one semester, this one or the one before. */
export type Semester = Pick<DataBuku, 'kabupaten' | 'periode' | 'agregat'>;

/** Figures of the kabupaten, or of the region of this code. */
export function nilaiDi(semester: Semester, kode = semester.kabupaten.kode): NilaiWilayah {
  return dataWilayah(semester, undefined, kode).nilai;
}

/** A figure that is known, or undefined. */
export function pasti(nilai: number | undefined): number | undefined {
  return Number.isFinite(nilai) ? nilai : undefined;
}

/** Jiwa of the kabupaten. */
export function jiwa(semester: Semester, jk: JkKolom = 'JML'): number | undefined {
  return pasti(penduduk(nilaiDi(semester), jk));
}

const ambilJk = { L: laki, P: perempuan, JML: duaJk } as const;

/** A category of an export, for the whole kabupaten. */
export function banyak(
  semester: Semester,
  dataset: string,
  kategori: string,
  jk: JkKolom = 'JML',
): number | undefined {
  const angka = nilaiDi(semester)(dataset);
  return angka && pasti(ambilJk[jk](angka.nilai, letakKategori(angka.def, kategori)));
}

/** An indicator of the kabupaten that needs this semester alone. */
export function hitung(semester: Semester, indikator: Indikator): number | undefined {
  const { kabupaten } = semester;
  return hitungIndikator(indikator, dataWilayah(semester, undefined, kabupaten.kode)).nilai;
}

/** The export that the population is counted from. */
export function datasetPenduduk(semester: Semester): readonly string[] {
  const dipakai: string[] = [];
  penduduk((id) => {
    const angka = nilaiDi(semester)(id);
    if (angka) dipakai.push(id);
    return angka;
  });
  return dipakai;
}

/** The regions that these exports leave out: desa without a row, or kecamatan where the rows are kecamatan. */
export function takTermuat(
  { kabupaten, agregat }: Semester,
  dataset: readonly string[],
): readonly Wilayah[] {
  const dipakai = dataset.flatMap((id) => agregat.get(id) ?? []);
  return kabupaten.kecamatan.flatMap((kecamatan) => [
    ...(dipakai.some((satu) => tanpaKecamatan(satu, kecamatan)) ? [kecamatan] : []),
    ...kecamatan.desa.filter((desa) => dipakai.some((satu) => tanpaDesa(satu, desa))),
  ]);
}

function tanpaDesa({ tingkat, desa }: Agregat, { kode }: Wilayah): boolean {
  return tingkat === 'desa' && !desa.has(kode);
}

/** No kecamatan is without people: a sum of nobody is that of no row. */
function tanpaKecamatan({ def, tingkat, kecamatan }: Agregat, { kode }: Wilayah): boolean {
  const nilai = kecamatan.get(kode);
  return (
    def.membagiPenduduk && tingkat === 'kecamatan' && nilai !== undefined && jumlah(nilai) === 0
  );
}

/** The base that the figures of an export are rounded to before they are published; undefined where they are as counted. */
export function kelipatan({ agregat }: Semester, dataset: string): number | undefined {
  const milik: (Agregat & Pick<AgregatTerlindung, 'kelipatan'>) | undefined = agregat.get(dataset);
  return milik?.kelipatan;
}

/** True where a 0 may be a few that were rounded away. */
export function isDibulatkan(semester: Semester, dataset: string): boolean {
  return kelipatan(semester, dataset) !== undefined;
}

/**
 * The earlier semester at hand. Undefined when these exports do not cover the same regions in both, for then a
 * difference would tell of the exports and not of the people.
 */
export function semesterLalu(
  data: DataBuku,
  dataset: (semester: Semester) => readonly string[],
): Semester | undefined {
  if (!data.sebelum) return undefined;
  const lalu = { kabupaten: data.kabupaten, ...data.sebelum };
  const [a, b] = [data, lalu].map((s) =>
    takTermuat(s, dataset(s))
      .map(({ kode }) => kode)
      .join(' '),
  );
  return a === b ? lalu : undefined;
}

/** A figure of every kecamatan; NaN where it is not known, or is that of a part of its desa. */
export function tiapKecamatan(
  semester: Semester,
  dataset: readonly string[],
  angka: (nilai: NilaiWilayah) => number | undefined,
): readonly Bernilai[] {
  const kurang = new Set(takTermuat(semester, dataset).map(({ kode }) => kode));
  return semester.kabupaten.kecamatan.map(({ kode, nama, desa }) => ({
    nama,
    nilai: [kode, ...desa.map((satu) => satu.kode)].some((satu) => kurang.has(satu))
      ? Number.NaN
      : (angka(nilaiDi(semester, kode)) ?? Number.NaN),
  }));
}
