import { duaJk, jumlah, jumlahJk, jumlahKategori, letakKategori } from './agregat.ts';
import type { DataIndikator, NilaiWilayah } from './indikator.ts';
import type { JkKolom } from './model.ts';

/** Exports that count the whole population, the one that the others are compared with first. */
const menghitungPenduduk = [
  ...['umur-5-tahunan', 'umur-tunggal', 'penduduk', 'agama', 'pendidikan'],
  ...['pekerjaan', 'status-kawin', 'golongan-darah'],
];

/** Jiwa of a region, from the first export that counts them. */
export function penduduk(nilai: NilaiWilayah, jk: JkKolom = 'JML'): number | undefined {
  for (const id of menghitungPenduduk) {
    const angka = nilai(id)?.nilai;
    if (angka) return jk === 'JML' ? jumlah(angka) : jumlahJk(angka, jk);
  }
  return undefined;
}

/** Jiwa of an age from `dari` up to, not including, `sampai`, both multiples of five; from five-year bands or single ages. */
export function pendudukUmur(
  nilai: NilaiWilayah,
  dari: number,
  sampai = Number.POSITIVE_INFINITY,
  jk: JkKolom = 'JML',
): number | undefined {
  const kelompok = nilai('umur-5-tahunan')?.nilai;
  if (kelompok)
    return jumlahKategori(kelompok, dari / 5, Math.min(sampai / 5, kelompok.length / 3), jk);
  const tunggal = nilai('umur-tunggal')?.nilai;
  return tunggal && jumlahKategori(tunggal, dari, Math.min(sampai, tunggal.length / 3), jk);
}

/** Both sexes of a category, or undefined when the release lacks the export. */
export function angkaKategori(
  nilai: NilaiWilayah,
  dataset: string,
  kategori: string,
): number | undefined {
  const angka = nilai(dataset);
  return angka && duaJk(angka.nilai, letakKategori(angka.def, kategori));
}

/**
 * Jiwa in the middle of the semester: the mean of its beginning, which is the semester before, and its end.
 * Undefined unless that semester is at hand.
 */
export function pendudukTengah({ periode, nilai, sebelum }: DataIndikator): number | undefined {
  if (!sebelum) return undefined;
  const jarak =
    (periode.tahun - sebelum.periode.tahun) * 2 + periode.semester - sebelum.periode.semester;
  const [awal, akhir] = [penduduk(sebelum.nilai), penduduk(nilai)];
  return jarak === 1 && awal !== undefined && akhir !== undefined ? (awal + akhir) / 2 : undefined;
}

/** Events of half a year for each 1,000 of a population, brought to a year. */
export function angkaTahunan(
  peristiwa: number | undefined,
  penduduk: number | undefined,
): number | undefined {
  if (peristiwa === undefined || penduduk === undefined) return undefined;
  return penduduk === 0 ? Number.POSITIVE_INFINITY : ((peristiwa * 2) / penduduk) * 1000;
}
