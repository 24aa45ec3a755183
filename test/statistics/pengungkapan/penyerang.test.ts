import { describe, expect, it } from 'vitest';
import { statusKawin } from '../../../src/statistics/datasets/status-kawin.ts';
import { kk } from '../../../src/statistics/datasets/kk.ts';
import { letakKategori } from '../../../src/statistics/agregat.ts';
import { tutupAgregat } from '../../../src/statistics/pengungkapan/terlindung.ts';
import type { DatasetDef } from '../../../src/statistics/model.ts';
import { serang } from './penyerang.ts';
import { agregatUji, kabupatenUji, petaAgregat } from './tabel-uji.ts';

const [satu, dua, tiga] = ['63.05.01.2001', '63.05.01.2002', '63.05.01.2003'];

/** Attacks a table of three desa in which exactly these cells (`desa kategori jk`) are closed. */
function serangTabel(def: DatasetDef, sel: readonly string[], angka = 9) {
  const agregat = agregatUji(
    def,
    kabupatenUji([3]),
    [0, 1, 2].map(() => def.kategori.flatMap(() => [angka, angka])),
  );
  const letak = new Set(
    sel.map((teks) => {
      const [kode = '', kategori = '', jk = ''] = teks.split(' ');
      return `${kode} ${String(3 * letakKategori(def, kategori) + 'LPJ'.indexOf(jk))}`;
    }),
  );
  const tertutup = tutupAgregat(agregat, '63.05', (kode, i) => letak.has(`${kode} ${String(i)}`));
  const hasil = serang(new Map([...petaAgregat(agregat)].map(([id]) => [id, tertutup])), '63.05');
  const tanpaId = (nama: readonly string[]) => nama.map((teks) => teks.slice(def.id.length + 1));
  return { terbongkar: tanpaId(hasil.terbongkar), terjepit: tanpaId(hasil.terjepit) };
}

const kubus = [satu, dua].flatMap((desa) =>
  ['kawin', 'cerai-hidup'].flatMap((kategori) => [
    `${desa} ${kategori} L`,
    `${desa} ${kategori} P`,
  ]),
);

describe('the attacker', () => {
  it.each([
    ['the other sex', [`${satu} kawin L`]],
    ['the total of L and P', [`${satu} kawin L`, `${dua} cerai-hidup P`]],
    ['the other categories', [`${satu} kawin L`, `${satu} kawin P`, `${satu} kawin J`]],
    [
      'the other desa',
      [`${satu} kawin L`, `${satu} kawin P`, `${satu} cerai-hidup L`, `${satu} cerai-hidup P`],
    ],
    ['one corner of a cube that is open', kubus.slice(1)],
  ])('computes a closed cell from %s', (_, sel) => {
    expect(serangTabel(statusKawin, sel).terbongkar.toSorted()).toEqual(sel.toSorted());
  });

  it('computes a part of a whole from the other part', () => {
    const sel = [satu, dua, tiga].flatMap((desa) =>
      ['L', 'P', 'J'].map((jk) => `${desa} cetak ${jk}`),
    );
    expect(serangTabel(kk, sel).terbongkar).toHaveLength(sel.length);
  });

  it('cannot tell the corners of a whole cube', () => {
    expect(serangTabel(statusKawin, kubus)).toEqual({ terbongkar: [], terjepit: [] });
  });

  it('knows that a cube of noughts is nothing but noughts', () => {
    const hasil = serangTabel(statusKawin, kubus, 0);
    expect(hasil.terbongkar).toEqual([]);
    expect(hasil.terjepit.toSorted()).toEqual(kubus.toSorted());
  });
});
