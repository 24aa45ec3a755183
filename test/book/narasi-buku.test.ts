import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agama } from '../../src/book/narasi/agama.ts';
import { daftarNarasi } from '../../src/book/narasi/index.ts';
import { jumlahPenduduk } from '../../src/book/narasi/jumlah-penduduk.ts';
import { judulPesan, narasikan } from '../../src/book/narasi-buku.ts';
import { daftarTabel } from '../../src/book/tables/index.ts';
import { readBab } from '../../src/io/read-bab.ts';
import { readPortal } from '../../src/io/portal.ts';
import { root } from '../run-script.ts';
import { dataUji, orang } from './narasi/data-uji.ts';

describe('the list of narrations', () => {
  it.each([
    ['its folder', join('src', 'book', 'narasi'), '.ts', ['index.ts']],
    ['the tests', join('test', 'book', 'narasi'), '.test.ts', ['data-uji.ts']],
  ])('names every file of %s, once', (_, folder, akhiran, lain) => {
    const berkas = readdirSync(join(root, folder)).filter((nama) => !lain.includes(nama));
    const id = berkas.map((nama) => nama.slice(0, -akhiran.length));
    expect(daftarNarasi.map((satu) => satu.id).toSorted()).toEqual(id.toSorted());
  });

  it('gives a table one message at most, and only tables that there are', () => {
    const tabel = daftarNarasi.flatMap((satu) => satu.tabel);
    expect(new Set(tabel).size).toBe(tabel.length);
    expect(tabel.filter((id) => daftarTabel.every((satu) => satu.id !== id))).toEqual([]);
  });
});

describe('narasikan', () => {
  it('says which desa the figures leave out', () => {
    const data = dataUji({ A: orang(5, 5), Bungur: {}, Piani: {} });
    expect(narasikan(jumlahPenduduk, data).at(-1)).toBe(
      'Angka ini belum memuat desa/kelurahan Bungur dan Piani, yang tidak ada dalam ekspornya.',
    );
  });

  it('counts them where they are many', () => {
    const data = dataUji({ A: orang(5, 5), B: {}, C: {}, D: {}, E: {} });
    expect(narasikan(jumlahPenduduk, data).at(-1)).toBe(
      'Angka ini belum memuat empat desa/kelurahan, yang tidak ada dalam ekspornya.',
    );
  });

  it('says that figures are rounded, but not of sums, which are not', () => {
    const data = dataUji({ A: { agama: { islam: [50, 50] } } });
    const bulat = [...data.agregat].map(([id, satu]) => [id, { ...satu, kelipatan: 5 }] as const);
    const agregat = new Map(bulat);
    expect(narasikan(agama, { ...data, agregat }).at(-1)).toBe(
      'Angka-angka ini dibulatkan ke kelipatan 5.',
    );
    expect(narasikan(jumlahPenduduk, { ...data, agregat }).at(-1)).toBe(
      'Jumlah laki-laki sama dengan jumlah perempuan.',
    );
  });

  it.each(daftarNarasi.map((def) => [def.id, def] as const))(
    '%s says nothing of exports that are not there, beyond the regions themselves',
    (id, def) => {
      expect(narasikan(def, dataUji({ A: {}, B: {} })).length).toBe(id === 'wilayah' ? 1 : 0);
      expect(def.headline(dataUji({ A: {}, B: {} }))).toBeUndefined();
    },
  );
});

describe('judulPesan', () => {
  it('is the headline of the narration that the table belongs to', () => {
    const data = dataUji({ A: orang(5, 5) });
    expect(judulPesan(daftarNarasi, 'perkembangan-penduduk', data)).toBe(
      'Penduduk Kabupaten Tapin berjumlah 10 jiwa',
    );
    expect(judulPesan(daftarNarasi, 'umur-desa', data)).toBeUndefined();
  });

  it('is left out where a desa is missing', () => {
    const data = dataUji({ A: orang(5, 5), B: {} });
    expect(judulPesan(daftarNarasi, 'perkembangan-penduduk', data)).toBeUndefined();
  });
});

describe('the chapters of the program', () => {
  const bab = readBab(join(root, 'content')).bab.bersama;
  const bertabel = bab.filter(({ isi }) => isi.includes('<Tabel'));

  it.each(bertabel.map(({ id, isi }) => [id, isi] as const))(
    '%s opens with words from figures, before any table or chart',
    (_, isi) => {
      expect(isi.match(/<(Tabel|Grafik|Narasi)/)?.[1]).toBe('Narasi');
    },
  );

  it('place every narration, once', () => {
    const tempat = bab.flatMap(({ isi }) =>
      [...isi.matchAll(/<Narasi id="([^"]*)"/g)].map(([, id]) => id),
    );
    expect(tempat.toSorted()).toEqual(daftarNarasi.map(({ id }) => id).toSorted());
  });
});

it('every sentence of the sample reads as one: a capital, a full stop, no hole, no number for a word', async () => {
  const { edisi } = await readPortal({ content: join(root, 'content'), data: join(root, 'data') });
  const semua = edisi.flatMap((satu) => daftarNarasi.flatMap(({ id }) => satu.narasi(id)));
  expect(semua.length).toBeGreaterThan(50);
  for (const kalimat of semua) {
    expect(kalimat).toMatch(/^\p{Lu}[^…]*\.$/u);
    expect(kalimat).not.toMatch(/undefined|NaN|Infinity| {2}|\.\.|,,| ,|\( | \)/);
  }
});
