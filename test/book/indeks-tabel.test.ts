import { describe, expect, it } from 'vitest';
import { indeksTabel } from '../../src/book/indeks-tabel.ts';
import { daftarTabel } from '../../src/book/tables/index.ts';
import { daftarDataset } from '../../src/statistics/datasets/index.ts';
import { dataUji } from './narasi/data-uji.ts';

const nol = Object.fromEntries(daftarDataset.map(({ id }) => [id, {}]));
const data = dataUji({ A: nol, B: nol });
const tabel = (id: string) => {
  const def = daftarTabel.find((satu) => satu.id === id);
  if (!def) throw new Error(id);
  return def.buat(data);
};
const bab = (...id: readonly string[]) => [
  {
    butir: id.map((satu, i) => ({
      jenis: 'tabel' as const,
      id: satu,
      judul: satu,
      nomor: `1.${String(i + 1)}`,
      sauh: `tabel-${satu}`,
    })),
  },
];

describe('indeksTabel', () => {
  it('puts a table below each subject that it speaks of, from A to Z', () => {
    const indeks = indeksTabel(bab('agama-kecamatan', 'penduduk-desa', 'agama-kabupaten'), tabel);
    expect(indeks.map(({ pokok, butir }) => [pokok, ...butir.map(({ nomor }) => nomor)])).toEqual([
      ['Agama', '1.1', '1.3'],
      ['Desa dan kelurahan', '1.2'],
      ['Jenis kelamin', '1.2', '1.3'],
      ['Kecamatan', '1.1'],
      ['Rasio jenis kelamin', '1.2'],
    ]);
    expect(indeks[0]?.butir.map(({ judul }) => judul)).toEqual([
      'Penduduk menurut agama, menurut kecamatan',
      'Penduduk menurut agama dan jenis kelamin',
    ]);
  });

  it.each(daftarTabel.map(({ id }) => [id]))(
    '%s has a subject beside the level of its rows',
    (id) => {
      const pokok = indeksTabel(bab(id), tabel)
        .map((satu) => satu.pokok)
        .filter((satu) => satu !== 'Kecamatan' && satu !== 'Jenis kelamin');
      expect(pokok.length).toBeGreaterThan(0);
    },
  );
});
