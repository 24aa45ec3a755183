import { batasPenduduk } from '../statistics/batas-lonjakan.ts';
import { dataWilayah } from '../statistics/data-wilayah.ts';
import { formatNilai, type FormatAngka } from '../statistics/format-value.ts';
import { hitungIndikator, type Indikator } from '../statistics/indikator.ts';
import { jarakTahun, labelPeriode } from '../statistics/periode.ts';
import { bagianPersen, sebutPersen } from './kalimat/angka.ts';
import { semesterLalu, type Semester } from './kalimat/semester.ts';
import type { DataBuku } from './tabel.ts';

/** An indicator of the whole kabupaten with what became of it. */
export interface AngkaPokok {
  readonly id: string;
  readonly nama: string;
  readonly teks: string;
  readonly satuan: string;
  /** Absent without an earlier semester that covers the same regions. */
  readonly perubahan?: PerubahanAngka;
}

interface PerubahanAngka {
  readonly arah: 'naik' | 'turun' | 'tetap';
  /** `naik 1.024 jiwa (0,6 persen)`. */
  readonly teks: string;
  /** The figure of the earlier semester as it is shown. */
  readonly dulu: string;
  /** `Semester II Tahun 2024`. */
  readonly sejak: string;
  /** Whether so much is usual, where a check knows what is. */
  readonly kelaziman?: string;
}

/**
 * The indicators that a release has a value of, each with its change.
 *
 * @param dulu the release of the semester before it, where there is one
 */
export function angkaPokok(
  data: DataBuku,
  dulu: DataBuku | undefined,
  daftar: readonly Indikator[],
): readonly AngkaPokok[] {
  return daftar.flatMap((indikator) => {
    const kini = nilaiIndikator(indikator, data);
    if (kini === undefined) return [];
    const { id, nama, satuan } = indikator;
    const perubahan = dulu && bandingkan(indikator, { data, kini, dulu });
    const teks = formatNilai(kini, formatIndikator(indikator));
    return [{ id, nama, satuan, teks, ...(perubahan && { perubahan }) }];
  });
}

/** Exports that an indicator of the kabupaten is computed from. */
export function datasetIndikator(indikator: Indikator, semester: Semester): readonly string[] {
  const dipakai = new Set<string>();
  const { kabupaten } = semester;
  const wilayah = dataWilayah(semester, undefined, kabupaten.kode);
  hitungIndikator(indikator, {
    ...wilayah,
    nilai: (id) => {
      const angka = wilayah.nilai(id);
      if (angka) dipakai.add(id);
      return angka;
    },
  });
  return [...dipakai];
}

function nilaiIndikator(indikator: Indikator, data: DataBuku): number | undefined {
  const wilayah = dataWilayah(data, data.sebelum, data.kabupaten.kode);
  return hitungIndikator(indikator, wilayah).nilai;
}

interface Bahan {
  readonly data: DataBuku;
  readonly kini: number;
  readonly dulu: DataBuku;
}

/** Compared as shown: what rounds to the same figure is said to be the same. */
function bandingkan(
  indikator: Indikator,
  { data, kini, dulu: sebelum }: Bahan,
): PerubahanAngka | undefined {
  const dulu = nilaiIndikator(indikator, sebelum);
  const sebanding = semesterLalu(data, (semester) => datasetIndikator(indikator, semester));
  if (dulu === undefined || !sebanding) return undefined;
  const format = formatIndikator(indikator);
  const tampil = { dulu: formatNilai(dulu, format), sejak: labelPeriode(sebelum.periode) };
  if (tampil.dulu === formatNilai(kini, format)) {
    return { arah: 'tetap', teks: 'tidak berubah', ...tampil };
  }
  const arah = kini > dulu ? 'naik' : 'turun';
  const semester = 2 * jarakTahun(sebelum.periode, data.periode);
  const kelaziman =
    indikator.id === 'jumlah-penduduk' ? sebutKelaziman(kini, dulu, semester) : undefined;
  return {
    arah,
    teks: `${arah} ${sebutSelisih(indikator, kini, dulu)}`,
    ...tampil,
    ...(kelaziman !== undefined && { kelaziman }),
  };
}

/** A share moves by points, a count of people by people and by a share of them, anything else by its own unit. */
function sebutSelisih(indikator: Indikator, kini: number, dulu: number): string {
  const { satuan } = indikator;
  const selisih = Math.abs(kini - dulu);
  const angka = formatNilai(selisih, formatIndikator(indikator));
  if (satuan.startsWith('persen')) return `${angka} poin persen`;
  if (satuan !== 'jiwa') return angka;
  const persen = bagianPersen(selisih, dulu);
  return `${angka} ${satuan}${persen === undefined ? '' : ` (${sebutPersen(persen)})`}`;
}

/** The bound of the check `lonjakan`, which the whole kabupaten is held to here as each kecamatan is there. */
function sebutKelaziman(kini: number, dulu: number, semester: number): string {
  const { batas, terkecil } = batasPenduduk;
  const selisih = Math.abs(kini - dulu);
  const batasPersen = `${String(batas * 100)} persen per semester`;
  return selisih > batas * semester * dulu && selisih > terkecil
    ? `lebih dari yang lazim (${batasPersen})`
    : `dalam batas yang lazim (${batasPersen})`;
}

function formatIndikator({ desimal }: Indikator): FormatAngka {
  return desimal === 0 ? 'bulat' : 'rasio';
}
