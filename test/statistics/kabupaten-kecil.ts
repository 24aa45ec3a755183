import type { BarisDesa, Dataset, DatasetDef, Kabupaten } from '../../src/statistics/model.ts';

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

/** A dataset whose desa, in order of code, have these figures; categories not given are 0. */
export function datasetUji(
  def: DatasetDef,
  nilai: readonly (readonly number[])[],
  berkas = `${def.id}.csv`,
): Dataset {
  const baris = nilai.map((angka, i): BarisDesa => ({
    kode: kodeDesa[i] ?? '',
    barisBerkas: i + 2,
    nilai: [
      ...angka,
      ...new Array<number>(Math.max(0, def.kategori.length * 2 - angka.length)).fill(0),
    ],
  }));
  return { def, berkas, baris };
}
