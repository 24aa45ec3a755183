import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { daftarGrafik } from '../../src/book/charts/index.ts';
import type { DataBuku } from '../../src/book/tabel.ts';
import { kepalaTabel } from '../../src/book/tabel.ts';
import { daftarTabel } from '../../src/book/tables/index.ts';
import { readPortal } from '../../src/io/portal.ts';
import { jumlahkan } from '../../src/statistics/agregat.ts';
import { daftarDataset } from '../../src/statistics/datasets/index.ts';
import type { Kabupaten } from '../../src/statistics/model.ts';
import { root } from '../run-script.ts';

const kabupaten: Kabupaten = {
  kode: '63.05',
  nama: 'Kabupaten Tapin',
  provinsi: { kode: '63', nama: 'Kalimantan Selatan' },
  kecamatan: [
    {
      kode: '63.05.01',
      nama: 'Binuang',
      desa: [
        { kode: '63.05.01.1001', nama: 'Binuang' },
        { kode: '63.05.01.2002', nama: 'A Yani Pura' },
      ],
    },
    { kode: '63.05.02', nama: 'Tapin Selatan', desa: [{ kode: '63.05.02.2001', nama: 'Tandui' }] },
  ],
};

/** Every desa has 10 laki-laki and 20 perempuan in the first category, and nobody in the others. */
function data(kurang: readonly string[] = []): DataBuku {
  const agregat = daftarDataset.map((def) => {
    const nilai = def.kategori.flatMap((_, k) => (k === 0 ? [10, 20, 30] : [0, 0, 0]));
    const baris = kabupaten.kecamatan
      .flatMap(({ desa }) => desa)
      .filter(({ kode }) => !kurang.includes(kode))
      .map(({ kode }, i) => ({ kode, barisBerkas: i + 2, nilai }));
    return [
      def.id,
      jumlahkan(
        { def, berkas: `${def.id}.csv`, tingkat: 'desa', baris, judulBerkas: [], asal: () => [] },
        kabupaten,
      ),
    ] as const;
  });
  return {
    kabupaten,
    periode: { tahun: 2024, semester: 2 },
    agregat: new Map(agregat),
    sumber: 'uji',
    deret: [
      { periode: { tahun: 2024, semester: 1 }, laki: 50, perempuan: 50 },
      { periode: { tahun: 2024, semester: 2 }, laki: 30, perempuan: 60 },
    ],
  };
}

function tabel(id: string, isi = data()) {
  const def = daftarTabel.find((satu) => satu.id === id);
  if (!def) throw new Error(id);
  return def.buat(isi);
}

describe('tables', () => {
  it.each([
    ['tables', daftarTabel.map(({ id }) => id)],
    ['charts', daftarGrafik.map(({ id }) => id)],
  ])('the list of %s names every file of the folder, once', (folder, ids) => {
    const berkas = readdirSync(join(root, 'src', 'book', folder)).filter((n) => n !== 'index.ts');
    expect([...ids].toSorted()).toEqual(berkas.map((n) => n.replace(/\.ts$/, '')).toSorted());
  });

  it.each(daftarTabel.map((def) => [def.id, def] as const))(
    '%s has one value a column in every row with figures',
    (_, def) => {
      const { kolom, baris } = def.buat(data());
      expect(kolom.length).toBeGreaterThan(0);
      for (const { jenis, nilai } of baris)
        expect(nilai.length).toBe(jenis === 'kelompok' ? 0 : kolom.length);
    },
  );

  it.each(
    daftarTabel
      .filter(({ tingkat }) => tingkat !== 'kabupaten')
      .map((def) => [def.id, def] as const),
  )('%s: whole numbers of the rows add up to the last row', (_, def) => {
    const { kolom, baris } = def.buat(data());
    const total = baris.at(-1);
    kolom.forEach(({ format }, k) => {
      if (format !== 'bulat') return;
      const isi = baris.filter(({ jenis }) => jenis === 'isi').map(({ nilai }) => nilai[k] ?? 0);
      expect(isi.reduce((a, b) => a + b, 0)).toBe(total?.nilai[k]);
    });
  });

  it('gives population, share and rasio jenis kelamin by hand-computed figures', () => {
    const { baris } = tabel('penduduk-kecamatan');
    expect(baris.map(({ label, nilai }) => [label, ...nilai.map((n) => n?.toFixed(2))])).toEqual([
      ['Binuang', '20.00', '40.00', '60.00', '66.67', '50.00'],
      ['Tapin Selatan', '10.00', '20.00', '30.00', '33.33', '50.00'],
      ['Kabupaten Tapin', '30.00', '60.00', '90.00', '100.00', '50.00'],
    ]);
  });

  it('gives the change from one semester to the next, and none for the first', () => {
    const { baris } = tabel('perkembangan-penduduk');
    expect(baris.map(({ nilai }) => nilai.slice(2).map((n) => n?.toFixed(1)))).toEqual([
      ['100.0', undefined, undefined],
      ['90.0', '-10.0', '-10.0'],
    ]);
  });

  it('shows a desa that an export left out as not available, never as nobody', () => {
    const { baris } = tabel('disabilitas-desa', data(['63.05.01.2002']));
    const hilang = baris.find(({ kode }) => kode === '63.05.01.2002');
    expect(new Set(hilang?.nilai)).toEqual(new Set([undefined]));
  });

  it('says nothing where there is nobody to divide by', () => {
    const kosong = data(['63.05.02.2001']);
    const { baris } = tabel('penduduk-kecamatan', kosong);
    expect(baris[1]?.nilai).toEqual([0, 0, 0, 0, undefined]);
  });
});

it('kepalaTabel spans a group over its columns and a lone column over both rows', () => {
  const format = 'bulat' as const;
  expect(
    kepalaTabel([
      { judul: 'L', grup: 'Wajib', format },
      { judul: 'P', grup: 'Wajib', format },
      { judul: 'Jumlah', format },
    ]),
  ).toEqual({
    atas: [
      { teks: 'Wajib', lebar: 2, tinggi: 1 },
      { teks: 'Jumlah', lebar: 1, tinggi: 2 },
    ],
    bawah: ['L', 'P'],
  });
});

it('the appendix of the sample ends with the population of the kabupaten', async () => {
  const { edisi } = await readPortal({ content: join(root, 'content'), data: join(root, 'data') });
  const terbaru = edisi.at(-1);
  const penduduk = terbaru?.tabel('penduduk-desa').baris.at(-1)?.nilai;
  expect(penduduk?.slice(0, 3)).toEqual([101_737, 101_206, 202_943]);
});
