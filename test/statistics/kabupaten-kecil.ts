import type { BarisWilayah, Dataset, DatasetDef, Kabupaten } from '../../src/statistics/model.ts';

/** Two kecamatan with three desa in all. */
export const kabupatenKecil: Kabupaten = {
  kode: '63.05',
  nama: 'Kabupaten Kecil',
  provinsi: { kode: '63', nama: 'Provinsi Uji' },
  kecamatan: [
    {
      kode: '63.05.01',
      nama: 'Hulu',
      desa: [
        { kode: '63.05.01.2001', nama: 'Air Jernih' },
        { kode: '63.05.01.2002', nama: 'Batu Besar' },
      ],
    },
    { kode: '63.05.02', nama: 'Hilir', desa: [{ kode: '63.05.02.1001', nama: 'Muara' }] },
  ],
};

const kodeDesa = ['63.05.01.2001', '63.05.01.2002', '63.05.02.1001'] as const;

/** A dataset whose desa, in order of code, have these figures, L and P of each category; those not given are 0. */
export function datasetUji(
  def: DatasetDef,
  nilai: readonly (readonly number[])[],
  berkas = `${def.id}.csv`,
): Dataset {
  const baris = nilai.map((angka, i): BarisWilayah => ({
    kode: kodeDesa[i] ?? '',
    barisBerkas: i + 2,
    nilai: def.kategori.flatMap((_, k) => {
      const [l, p] = [angka[2 * k] ?? 0, angka[2 * k + 1] ?? 0];
      return [l, p, l + p];
    }),
  }));
  return { def, berkas, tingkat: 'desa', baris, judulBerkas: [], asal: () => [] };
}
