import type { Dataset, DatasetDef } from '../../src/statistics/model.ts';
import type { MasukanPeriksa, Pemeriksaan } from '../../src/statistics/pemeriksaan.ts';
import { datasetUji, kabupatenKecil } from './kabupaten-kecil.ts';

/** What a check says of these exports: severity, file and sentence. */
export function temuanUji(
  pemeriksaan: Pemeriksaan,
  daftar: readonly Dataset[],
  lain: Omit<MasukanPeriksa, 'kabupaten' | 'daftar'> = {},
): string[] {
  return pemeriksaan
    .periksa({ kabupaten: kabupatenKecil, daftar, ...lain })
    .map(({ tingkat, tempat, pesan }) => `${tingkat} ${tempat.berkas}: ${pesan}`);
}

/** The sentences under tables that a check gives. */
export function catatanUji(
  pemeriksaan: Pemeriksaan,
  daftar: readonly Dataset[],
  lain: Omit<MasukanPeriksa, 'kabupaten' | 'daftar'> = {},
): string[] {
  const catatan = pemeriksaan.catatan?.({ kabupaten: kabupatenKecil, daftar, ...lain }) ?? [];
  return catatan.map(({ dataset, teks }) => `${dataset}: ${teks}`);
}

/** L and P of each category by its id, one object a desa; what is not named is 0. */
export function datasetBernama(
  def: DatasetDef,
  desa: readonly Readonly<Record<string, readonly [number, number]>>[],
  berkas?: string,
): Dataset {
  const nilai = desa.map((isi) => def.kategori.flatMap(({ id }) => isi[id] ?? [0, 0]));
  return datasetUji(def, nilai, berkas);
}

/** The same export as a form per kecamatan. */
export function perKecamatan(dataset: Dataset, berkas = `${dataset.def.id}-formulir.csv`): Dataset {
  const baris = kabupatenKecil.kecamatan.map(({ kode }, i) => ({
    kode,
    barisBerkas: i + 2,
    nilai: dataset.def.kategori.flatMap((_, k) =>
      [0, 1, 2].map((jk) =>
        dataset.baris
          .filter((satu) => satu.kode.startsWith(kode))
          .reduce((n, { nilai }) => n + (nilai[3 * k + jk] ?? Number.NaN), 0),
      ),
    ),
  }));
  return { ...dataset, berkas, tingkat: 'kecamatan', baris };
}

export const semesterLalu = { tahun: 2024, semester: 1 } as const;
export const semesterIni = { tahun: 2024, semester: 2 } as const;

/** The releases of two semesters as a check sees them. */
export function duaSemester(
  dulu: readonly Dataset[],
): Pick<Required<MasukanPeriksa>, 'periode' | 'sebelum'> {
  return { periode: semesterIni, sebelum: [{ periode: semesterLalu, daftar: dulu }] };
}
