import { beforeAll, describe, expect, it } from 'vitest';
import { alamatBab, alamatButir, alamatSauh, termuatDiBab } from '../../src/io/buku-web.ts';
import type { Edisi } from '../../src/io/edisi.ts';
import { readPortal } from '../../src/io/portal.ts';

let edisi: Edisi;
beforeAll(async () => {
  const portal = await readPortal({ content: 'content', data: 'data' });
  const milik = portal.edisi.find(
    ({ rilis: { periode } }) => periode.tahun === 2025 && periode.semester === 1,
  );
  if (!milik) throw new Error('no release of 2025-1');
  edisi = milik;
});

const buku = '/statistik/63.05/2025-1/buku/';

describe('the address of a chapter', () => {
  it('leaves out the number of its file, so that it stays when a chapter is put before it', () => {
    expect(alamatBab(edisi, '04-umur')).toBe(`${buku}umur/`);
    expect(alamatBab(edisi, '00-kata-pengantar')).toBe(`${buku}kata-pengantar/`);
  });

  it('keeps the number where two chapters would share an address', () => {
    const [bab] = edisi.bab;
    if (!bab) throw new Error('no chapter');
    const dua = {
      rilis: edisi.rilis,
      bab: ['02-umur', '12-umur', '03-agama'].map((id) => ({ ...bab, id })),
    };
    expect(dua.bab.map(({ id }) => alamatBab(dua, id))).toEqual([
      `${buku}02-umur/`,
      `${buku}12-umur/`,
      `${buku}agama/`,
    ]);
  });

  it('is another one for each chapter', () => {
    const semua = edisi.bab.map(({ id }) => alamatBab(edisi, id));
    expect(new Set(semua).size).toBe(semua.length);
  });
});

it.each([
  ['bab-04-umur', `${buku}umur/#bab-04-umur`],
  [
    'bagian-06-karakteristik-sosial-2',
    `${buku}karakteristik-sosial/#bagian-06-karakteristik-sosial-2`,
  ],
  ['tabel-agama-desa', `${buku}lampiran-desa/#tabel-agama-desa`],
  ['grafik-piramida-penduduk', `${buku}umur/#grafik-piramida-penduduk`],
  ['tabel-yang-tidak-ada', undefined],
])('the anchor %s stands at %s', (sauh, alamat) => {
  expect(alamatSauh(edisi, sauh)).toBe(alamat);
});

describe('the page with all figures', () => {
  it('of a table is its own, that of a chart the one of its table', () => {
    const rilis = '/statistik/63.05/2025-1/';
    expect(alamatButir(edisi, { jenis: 'tabel', id: 'agama-desa' })).toBe(`${rilis}agama-desa/`);
    expect(alamatButir(edisi, { jenis: 'grafik', id: 'piramida-penduduk' })).toBe(
      `${rilis}umur-kabupaten/`,
    );
  });

  it('of a chart whose table the book leaves out is the one where it stands alone', () => {
    const tanpa = { rilis: edisi.rilis, butir: () => undefined };
    expect(alamatButir(tanpa, { jenis: 'grafik', id: 'piramida-penduduk' })).toBe(
      '/sematkan/63.05/2025-1/piramida-penduduk/',
    );
  });
});

describe('the room of a chapter', () => {
  it('holds all of a short one, and not every table by desa', () => {
    const termuat = (id: string) => {
      const bab = edisi.bab.find((satu) => satu.id === id);
      return [bab?.butir.length, bab && termuatDiBab(edisi, bab).size];
    };
    const [banyak, muat] = termuat('03-jumlah-penduduk');
    expect(muat).toBe(banyak);
    const [banyakDesa = 0, muatDesa = 0] = termuat('90-lampiran-desa');
    expect(muatDesa).toBeGreaterThan(0);
    expect(muatDesa).toBeLessThan(banyakDesa);
  });
});
