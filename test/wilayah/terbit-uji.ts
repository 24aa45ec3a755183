import { jumlahkan } from '../../src/statistics/agregat.ts';
import { umur5Tahunan } from '../../src/statistics/datasets/umur-5-tahunan.ts';
import type { Periode } from '../../src/statistics/model.ts';
import { tanpaPenutupan, tutupAgregat } from '../../src/statistics/pengungkapan/terlindung.ts';
import { hitungKabupaten, type HitunganKabupaten } from '../../src/wilayah/hitungan.ts';
import type { SemesterTerbit } from '../../src/wilayah/terbit.ts';
import { datasetUji, kabupatenKecil } from '../statistics/kabupaten-kecil.ts';

/** Laki-laki and perempuan of the youngest, of 20–24 and of 75+ in each desa; undefined for one that the export leaves out. */
export type DesaUji = readonly (readonly [muda: Jk, dewasa: Jk, tua: Jk] | undefined)[];
type Jk = readonly [l: number, p: number];

/** Figures of desa by code that are kept back, as `<kode> <letak>`; the sums of their kecamatan stay open. */
interface CaraUji {
  readonly tertutup?: readonly string[];
  readonly sementara?: boolean;
}

/** Ages of the three desa of `kabupatenKecil` in a semester. */
export function semesterUji(
  periode: Periode,
  desa: DesaUji,
  { tertutup = [], sementara = false }: CaraUji = {},
): SemesterTerbit {
  const lengkap = datasetUji(
    umur5Tahunan,
    desa.map((satu) =>
      isiUmur(
        satu ?? [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      ),
    ),
  );
  const dataset = { ...lengkap, baris: lengkap.baris.filter((_, i) => desa[i] !== undefined) };
  const agregat = jumlahkan(dataset, kabupatenKecil);
  const rahasia = new Set(tertutup);
  return {
    periode,
    sementara,
    agregat: new Map([
      [
        umur5Tahunan.id,
        rahasia.size === 0
          ? tanpaPenutupan(agregat)
          : tutupAgregat(agregat, kabupatenKecil.kode, (kode, letak) =>
              rahasia.has(`${kode} ${letak}`),
            ),
      ],
    ]),
  };
}

function isiUmur([muda, dewasa, tua]: NonNullable<DesaUji[number]>): readonly number[] {
  return umur5Tahunan.kategori.flatMap((_, k, semua) => {
    if (k === 0) return muda;
    if (k === 4) return dewasa;
    return k === semua.length - 1 ? tua : [0, 0];
  });
}

export const lalu: Periode = { tahun: 2024, semester: 2 };
export const kini: Periode = { tahun: 2025, semester: 1 };

export function hitunganUji(...semester: readonly SemesterTerbit[]): HitunganKabupaten {
  const hitungan = hitungKabupaten({ kabupaten: kabupatenKecil, semester });
  if (!hitungan) throw new Error('no semester was given');
  return hitungan;
}
