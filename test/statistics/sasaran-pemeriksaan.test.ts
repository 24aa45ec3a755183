import { describe, expect, it } from 'vitest';
import { daftarPemeriksaan } from '../../src/statistics/checks/index.ts';
import { daftarDataset } from '../../src/statistics/datasets/index.ts';
import type { Dataset } from '../../src/statistics/model.ts';
import type { MasukanPeriksa } from '../../src/statistics/pemeriksaan.ts';
import { sasaranPemeriksaan } from '../../src/statistics/sasaran-pemeriksaan.ts';
import { datasetUji, kabupatenKecil } from './kabupaten-kecil.ts';
import { duaSemester, perKecamatan } from './uji-periksa.ts';

/** Every kind of export; `geser` moves all figures, so that two semesters differ. */
const semuaEkspor = (geser = 0) =>
  daftarDataset.map((def) =>
    datasetUji(
      def,
      [0, 1, 2].map((d) => def.kategori.flatMap((_, k) => [20 + d + k + geser, 21 + d + k])),
    ),
  );

/** Ids of the exports whose rows a check reads. */
function dibaca(id: string, masukan: MasukanPeriksa): readonly string[] {
  const terbaca = new Set<string>();
  const amati = (dataset: Dataset): Dataset => ({
    ...dataset,
    get baris() {
      terbaca.add(`${dataset.def.id} ${dataset.tingkat}`);
      return dataset.baris;
    },
  });
  const pemeriksaan = daftarPemeriksaan.find((satu) => satu.id === id);
  pemeriksaan?.laporkan({ ...masukan, daftar: masukan.daftar.map(amati) });
  return [...terbaca].toSorted();
}

function disebut(id: string, masukan: MasukanPeriksa): readonly string[] {
  const daftar = sasaranPemeriksaan[id]?.(masukan) ?? [];
  return daftar.map(({ def, tingkat }) => `${def.id} ${tingkat}`).toSorted();
}

const lengkap: MasukanPeriksa = {
  kabupaten: kabupatenKecil,
  daftar: semuaEkspor(3),
  ...duaSemester(semuaEkspor()),
};

it('knows every check and no other', () => {
  expect(Object.keys(sasaranPemeriksaan)).toEqual(daftarPemeriksaan.map(({ id }) => id));
});

describe('what is said to be looked at', () => {
  // These look at the whole of every file, or at its name and titles.
  const tanpaBaris = new Set(['dataset-ganda', 'judul-semester']);
  // These read more rows than they can say something of.
  const lebih = new Set(['salinan-semester', 'formulir-selaras', 'desa-antarsemester']);

  it.each(daftarPemeriksaan.map(({ id }) => id).filter((id) => !tanpaBaris.has(id)))(
    'is what %s reads, where every export is at hand',
    (id) => {
      const [kata, nyata] = [disebut(id, lengkap), dibaca(id, lengkap)];
      if (lebih.has(id)) expect(nyata).toEqual(expect.arrayContaining([...kata]));
      else expect(kata).toEqual(nyata);
      if (id !== 'formulir-selaras') expect(kata.length).toBeGreaterThan(0);
    },
  );

  it.each(daftarDataset.map((def) => [def.id, def] as const))(
    'is nothing that a check compares with %s, where the release has that export alone',
    (_, def) => {
      const sendiri = { kabupaten: kabupatenKecil, daftar: [datasetUji(def, [[1], [1], [1]])] };
      const salah = daftarPemeriksaan.filter(({ id }) => {
        if (tanpaBaris.has(id) || lebih.has(id)) return false;
        return disebut(id, sendiri).some((satu) => !dibaca(id, sendiri).includes(satu));
      });
      expect(salah.map(({ id }) => id)).toEqual([]);
    },
  );

  it('is nothing of an earlier semester that is not at hand', () => {
    const pertama = { ...lengkap, daftar: semuaEkspor() };
    for (const id of ['lonjakan', 'salinan-semester', 'desa-antarsemester', 'persamaan-penduduk']) {
      expect(sasaranPemeriksaan[id]?.({ ...pertama, sebelum: [] }), id).toEqual([]);
    }
  });

  it('is a form and the finer export that it is held against', () => {
    const [agama] = semuaEkspor().filter(({ def }) => def.id === 'agama');
    if (!agama) throw new Error('agama');
    const masukan = { ...lengkap, daftar: [agama, perKecamatan(agama)] };
    expect(disebut('formulir-selaras', masukan)).toEqual(['agama desa', 'agama kecamatan']);
  });
});
