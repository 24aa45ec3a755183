import { takTermuat } from '../book/kalimat/semester.ts';
import { dataWilayah, type AgregatSemester } from '../statistics/data-wilayah.ts';
import {
  hitungIndikator,
  type DataIndikator,
  type Indikator,
  type NilaiWilayah,
} from '../statistics/indikator.ts';
import type { Kabupaten, TingkatBaris } from '../statistics/model.ts';
import { isiTertutup } from '../statistics/pengungkapan/terlindung.ts';
import { tingkatWilayah } from '../statistics/wilayah.ts';
import type { SemesterTerbit } from './terbit.ts';

/** A figure of a region, or why there is none. */
export type AngkaWilayah =
  | {
      readonly nilai: number;
      /** Codes of the regions in it that its exports leave out. */
      readonly kurang: readonly string[];
    }
  | {
      readonly nilai?: never;
      readonly kurang?: never;
      readonly alasan: string;
      /** True where it follows from a figure that is kept back. */
      readonly tertutup: boolean;
    };

/** One semester made ready for many questions about its regions. */
export interface SemesterSiap extends SemesterTerbit {
  /** The same with something in the place of each figure that is kept back; absent where none is. */
  readonly terisi?: AgregatSemester;
  /** Codes of the regions that an export leaves out. */
  readonly kurang: (dataset: string) => readonly string[];
}

export function siapkanSemester(kabupaten: Kabupaten, semester: SemesterTerbit): SemesterSiap {
  const { agregat, periode } = semester;
  const tertutup = [...agregat.values()].some(({ banyakTertutup }) => banyakTertutup > 0);
  const kurang = new Map(
    [...agregat.keys()].map((id) => [
      id,
      takTermuat({ kabupaten, periode, agregat }, [id]).map(({ kode }) => kode),
    ]),
  );
  return {
    ...semester,
    kurang: (dataset) => kurang.get(dataset) ?? [],
    ...(tertutup && {
      terisi: {
        periode,
        agregat: new Map(
          [...agregat].map(([id, satu]) => [id, isiTertutup(satu, kabupaten.kode)] as const),
        ),
      },
    }),
  };
}

/** Computes an indicator of a region from what is published of it, and of the semester before. */
export function hitungAngka(
  indikator: Indikator,
  kode: string,
  { kini, sebelum }: { readonly kini: SemesterSiap; readonly sebelum: SemesterSiap | undefined },
): AngkaWilayah {
  const data = dataWilayah(kini, sebelum, kode);
  const [dipakai, dulu] = [catatPakai(data.nilai), data.sebelum && catatPakai(data.sebelum.nilai)];
  const hasil = hitungIndikator(indikator, {
    ...data,
    nilai: dipakai.nilai,
    ...(data.sebelum && dulu && { sebelum: { ...data.sebelum, nilai: dulu.nilai } }),
  });
  if (hasil.nilai === undefined) {
    const isi = isianTertutup(kode, kini, sebelum);
    if (isi && hitungIndikator(indikator, isi).nilai !== undefined)
      return { alasan: 'angka asalnya dirahasiakan', tertutup: true };
    const absen = indikator.tingkat.includes(data.tingkat)
      ? alasanAbsen(kini, dipakai.absen, data.tingkat)
      : undefined;
    return { alasan: absen ?? hasil.alasan, tertutup: false };
  }
  const kurang = kurangDi(kini, dipakai.ada, kode);
  const dibandingkan = sebelum && dulu && dulu.ada.size > 0;
  if (dibandingkan && kurangDi(sebelum, dulu.ada, kode).join() !== kurang.join())
    return { alasan: 'ekspor kedua semester tidak memuat wilayah yang sama', tertutup: false };
  return { nilai: hasil.nilai, kurang };
}

/** The figures of a region, and which exports were asked for them. */
function catatPakai(asal: NilaiWilayah): {
  readonly nilai: NilaiWilayah;
  readonly ada: Set<string>;
  readonly absen: Set<string>;
} {
  const [ada, absen] = [new Set<string>(), new Set<string>()];
  const nilai: NilaiWilayah = (dataset) => {
    const angka = asal(dataset);
    (angka ? ada : absen).add(dataset);
    return angka;
  };
  return { nilai, ada, absen };
}

function isianTertutup(
  kode: string,
  kini: SemesterSiap,
  sebelum: SemesterSiap | undefined,
): DataIndikator | undefined {
  if (!kini.terisi && !sebelum?.terisi) return undefined;
  return dataWilayah(kini.terisi ?? kini, sebelum?.terisi ?? sebelum, kode);
}

/** Why a region lacks figures although the release has the export; undefined where the release lacks it too. */
function alasanAbsen(
  { agregat }: SemesterSiap,
  absen: ReadonlySet<string>,
  tingkat: TingkatBaris,
): string | undefined {
  const milik = [...absen].flatMap((id) => agregat.get(id) ?? [])[0];
  if (!milik) return undefined;
  return milik.tingkat === tingkat || milik.tingkat === 'desa'
    ? 'wilayah ini tidak ada dalam ekspornya'
    : `ekspornya hanya per ${milik.tingkat}`;
}

/** Codes of the regions within one that exports leave out. */
function kurangDi(
  { kurang }: SemesterSiap,
  dataset: ReadonlySet<string>,
  kode: string,
): readonly string[] {
  if (tingkatWilayah(kode) === 'desa') return [];
  return [...dataset].flatMap(kurang).filter((satu) => satu.startsWith(kode));
}
