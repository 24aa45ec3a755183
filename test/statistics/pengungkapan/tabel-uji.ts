import { jumlahkan, type Agregat } from '../../../src/statistics/agregat.ts';
import type { BarisWilayah, DatasetDef, Kabupaten } from '../../../src/statistics/model.ts';
import {
  nilaiTerbit,
  type AgregatTerlindung,
} from '../../../src/statistics/pengungkapan/terlindung.ts';

/** A kabupaten 63.05 whose kecamatan have so many desa. */
export function kabupatenUji(banyakDesa: readonly number[]): Kabupaten {
  return {
    kode: '63.05',
    nama: 'Kabupaten Uji',
    provinsi: { kode: '63', nama: 'Provinsi Uji' },
    kecamatan: banyakDesa.map((banyak, i) => {
      const kode = `63.05.${String(i + 1).padStart(2, '0')}`;
      return {
        kode,
        nama: `Kecamatan ${String(i + 1)}`,
        desa: Array.from({ length: banyak }, (_, d) => ({
          kode: `${kode}.${String(2001 + d)}`,
          nama: `Desa ${String(d + 1)}`,
        })),
      };
    }),
  };
}

/** Sums of a dataset whose desa, in order of code, have these figures: L and P of each category. */
export function agregatUji(
  def: DatasetDef,
  kabupaten: Kabupaten,
  nilai: readonly (readonly number[])[],
): Agregat {
  const desa = kabupaten.kecamatan.flatMap((satu) => satu.desa);
  const baris = desa.map(({ kode }, i): BarisWilayah => ({
    kode,
    barisBerkas: i + 2,
    nilai: def.kategori.flatMap((_, k) => {
      const [l, p] = [nilai[i]?.[2 * k] ?? 0, nilai[i]?.[2 * k + 1] ?? 0];
      return [l, p, l + p];
    }),
  }));
  return jumlahkan(
    { def, berkas: '', tingkat: 'desa', baris, judulBerkas: [], asal: () => [] },
    kabupaten,
  );
}

export function petaAgregat(...agregat: readonly Agregat[]): ReadonlyMap<string, Agregat> {
  return new Map(agregat.map((satu) => [satu.def.id, satu]));
}

/** The row of a region as it is printed: figures, x, and … for what is not known; then the sums, where there are any. */
export function barisTerbit(agregat: AgregatTerlindung, kode: string): string {
  const banyak = 3 * agregat.def.kategori.length;
  return Array.from({ length: banyak + 3 }, (_, letak) => {
    if (agregat.tertutup(kode, letak)) return 'x';
    const nilai = nilaiTerbit(agregat, kode, letak);
    if (nilai === undefined) return '';
    return Number.isNaN(nilai) ? '…' : String(nilai);
  })
    .join(' ')
    .trim();
}
