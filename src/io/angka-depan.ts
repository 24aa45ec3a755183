import { dataWilayah } from '../statistics/data-wilayah.ts';
import { formatNilai } from '../statistics/format-value.ts';
import type { FormatAngka } from '../statistics/format-value.ts';
import { hitungIndikator } from '../statistics/indikator.ts';
import type { DataIndikator, Indikator } from '../statistics/indikator.ts';
import { daftarIndikator } from '../statistics/indicators/index.ts';
import { comparePeriode, labelPeriode } from '../statistics/periode.ts';
import { agregatRilis } from './agregat-rilis.ts';
import type { RilisSiap } from './portal.ts';

/** A figure of a whole office's area as a front page shows it. */
interface AngkaDepan {
  readonly id: string;
  readonly nama: string;
  readonly teks: string;
  readonly satuan: string;
  /** What became of it since the semester before, where that is at hand: `naik 1.024 sejak Semester I Tahun 2024`. */
  readonly perubahan?: string;
}

/** The newest release of each office, in the order of the releases. */
export function rilisTerbaru(rilis: readonly RilisSiap[]): readonly RilisSiap[] {
  const milik = Map.groupBy(rilis, ({ kabupaten }) => kabupaten.kode);
  return [...milik.values()].flatMap((semua) =>
    semua.toSorted((a, b) => comparePeriode(b.periode, a.periode)).slice(0, 1),
  );
}

/** Figures that a reader asks for first; the first four that a release can give are shown. */
const idDepan = [
  'jumlah-penduduk',
  'rata-rata-anggota-keluarga',
  'cakupan-perekaman',
  'cakupan-kia',
  'cakupan-akta-kelahiran-18',
  'umur-median',
  'rasio-jenis-kelamin',
];
const banyak = 4;

/** The first figures of a release with their change; `semua` are the releases among which the earlier one is. */
export function angkaDepan(rilis: RilisSiap, semua: readonly RilisSiap[]): readonly AngkaDepan[] {
  const sebelum = semua
    .filter((lain) => lain.kabupaten.kode === rilis.kabupaten.kode)
    .filter((lain) => comparePeriode(lain.periode, rilis.periode) < 0)
    .toSorted((a, b) => comparePeriode(b.periode, a.periode))[0];
  return idDepan
    .flatMap((id) => daftarIndikator.find((satu) => satu.id === id) ?? [])
    .flatMap((indikator) => figureOf(indikator, rilis, sebelum))
    .slice(0, banyak);
}

function figureOf(
  indikator: Indikator,
  rilis: RilisSiap,
  sebelum: RilisSiap | undefined,
): readonly AngkaDepan[] {
  const { id, nama, satuan } = indikator;
  const kini = hitungIndikator(indikator, dataOf(rilis)).nilai;
  if (kini === undefined) return [];
  const dulu = sebelum && hitungIndikator(indikator, dataOf(sebelum)).nilai;
  const perubahan = dulu === undefined ? undefined : changeOf(indikator, { dulu, kini });
  return [
    {
      id,
      nama,
      satuan,
      teks: formatNilai(kini, formatOf(indikator)),
      ...(perubahan !== undefined &&
        sebelum && { perubahan: `${perubahan} sejak ${labelPeriode(sebelum.periode)}` }),
    },
  ];
}

/** Compared as shown: what rounds to the same figure is said to be the same. */
function changeOf(
  indikator: Indikator,
  { dulu, kini }: { readonly dulu: number; readonly kini: number },
): string {
  const format = formatOf(indikator);
  if (formatNilai(dulu, format) === formatNilai(kini, format)) return 'tidak berubah';
  const satuan = indikator.satuan === 'persen' ? ' poin persen' : '';
  const beda = formatNilai(Math.abs(kini - dulu), format);
  return `${kini > dulu ? 'naik' : 'turun'} ${beda}${satuan}`;
}

function formatOf({ desimal }: Indikator): FormatAngka {
  return desimal === 0 ? 'bulat' : 'rasio';
}

/** The figures that the office lets out. */
function dataOf(rilis: RilisSiap): DataIndikator {
  const { periode, kabupaten } = rilis;
  return dataWilayah({ periode, agregat: agregatRilis(rilis) }, undefined, kabupaten.kode);
}
