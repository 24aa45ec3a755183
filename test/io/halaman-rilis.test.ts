import { beforeAll, describe, expect, it } from 'vitest';
import { angkaRilis, angkaTabel, angkaUtama } from '../../src/io/angka-rilis.ts';
import { edisiMenurutKantor } from '../../src/io/edisi-kantor.ts';
import { pemeriksaanRilis } from '../../src/io/pemeriksaan-rilis.ts';
import type { Edisi } from '../../src/io/edisi.ts';
import type { Portal } from '../../src/io/portal.ts';
import { tetanggaTabel } from '../../src/io/tetangga-tabel.ts';
import { daftarPemeriksaan } from '../../src/statistics/checks/index.ts';
import { portalNyata } from '../export/rilis-uji.ts';

let portal: Portal;
let edisi: Edisi;
beforeAll(async () => {
  portal = await portalNyata();
  const terbaru = portal.edisi.at(-1);
  if (!terbaru) throw new Error('no edition');
  edisi = terbaru;
});

describe('the figures of a release page', () => {
  it('are those of its indicators, at most eight of them at its head, with their change', () => {
    const angka = angkaRilis(edisi.rilis, portal.rilis);
    for (const { id, teks } of angka) expect(edisi.indikator(id).teks, id).toBe(teks);
    const utama = angkaUtama(angka);
    expect(utama.map(({ id }) => id).slice(0, 2)).toEqual([
      'jumlah-penduduk',
      'laju-pertumbuhan-penduduk',
    ]);
    expect(utama.length).toBeLessThanOrEqual(8);
    expect(utama[0]?.perubahan?.sejak).toBe('Semester II Tahun 2024');
  });

  it('compare a rate of growth with that of the semester before, not with nothing', () => {
    const [pertama, kedua] = portal.rilis;
    if (!pertama || !kedua) throw new Error('too few releases');
    const laju = (rilis: typeof kedua) =>
      angkaRilis(rilis, portal.rilis).find(({ id }) => id === 'laju-pertumbuhan-penduduk');
    expect(laju(pertama)).toBeUndefined();
    expect(laju(kedua)).not.toHaveProperty('perubahan');
    expect(laju(edisi.rilis)?.perubahan?.dulu).toBe(laju(kedua)?.teks);
  });

  it('have the definitions of those that belong to a table', () => {
    const milik = angkaTabel(edisi, 'penduduk-kecamatan', portal.rilis);
    expect(milik.map(({ id }) => id)).toEqual(['rasio-jenis-kelamin']);
    expect(milik[0]?.definisi).toMatch(/laki-laki/);
    expect(angkaTabel(edisi, 'agama-kabupaten', portal.rilis)).toEqual([]);
  });
});

describe('the checks of a release page', () => {
  it('are those that its exports and its earlier semesters allow', () => {
    const id = pemeriksaanRilis(edisi.rilis, portal.rilis).map((satu) => satu.id);
    expect(id).toEqual(expect.arrayContaining(['lonjakan', 'salinan-semester', 'umur-selaras']));
    expect(id).not.toContain('luas-nol');
    expect(id.length).toBeLessThan(daftarPemeriksaan.length);
    const [pertama] = portal.rilis;
    expect(pertama && pemeriksaanRilis(pertama, portal.rilis).map((satu) => satu.id)).not.toContain(
      'lonjakan',
    );
  });

  it('are fewer for a table', () => {
    const id = pemeriksaanRilis(edisi.rilis, portal.rilis, 'agama-desa').map((satu) => satu.id);
    expect(id).toContain('penduduk-sama');
    expect(id).not.toContain('kk-selaras');
  });
});

it('leads from each table to the next in the order of the book, and back', () => {
  const semua = edisi.bab.flatMap(({ butir }) => butir).filter(({ jenis }) => jenis === 'tabel');
  const urut = semua.map(({ id }) => tetanggaTabel(edisi, id));
  expect(urut.map(({ sesudah }) => sesudah?.id)).toEqual([
    ...semua.slice(1).map(({ id }) => id),
    undefined,
  ]);
  expect(urut.map(({ sebelum }) => sebelum?.id)).toEqual([
    undefined,
    ...semua.slice(0, -1).map(({ id }) => id),
  ]);
  expect(tetanggaTabel(edisi, 'tidak-ada')).toEqual({});
});

it('lists the releases of each office the newest first', () => {
  const [kantor, ...lain] = edisiMenurutKantor(portal.edisi);
  expect(lain).toEqual([]);
  expect(kantor?.wilayah).toBe('Kabupaten Tapin');
  expect(kantor?.terbitan.map(({ rilis }) => rilis.rilis.periode)).toEqual([
    '2025-1',
    '2024-2',
    '2024-1',
  ]);
});
