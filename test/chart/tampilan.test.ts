import { describe, expect, it } from 'vitest';
import { kataTitik } from '../../src/chart/deret.ts';
import type { Batang, Garis, IsiGrafik, Piramida } from '../../src/chart/grafik.ts';
import { pilihanTampilan, tampilkan } from '../../src/chart/tampilan.ts';

const umum = { id: 'g', judul: 'Judul', uraian: 'Uraian.' };
const piramida: Piramida = {
  ...umum,
  jenis: 'piramida',
  subjudul: 'Kabupaten Contoh (jiwa)',
  kelompok: ['0–4', '5–9'],
  laki: [8123, 100],
  perempuan: [1000, 777],
  satuan: 'jiwa',
  pembanding: { nama: 'Semester I', laki: [50, 0], perempuan: [25, 25] },
};
const batang: Batang = {
  ...umum,
  jenis: 'batang',
  subjudul: 'Kabupaten Contoh (jiwa)',
  label: ['Binuang', 'Piani', 'Bungur'],
  kode: ['63.05.01', '63.05.09', '63.05.04'],
  seri: [
    { nama: 'Laki-laki', nilai: [30, 20, 5] },
    { nama: 'Perempuan', nilai: [10, 40, 5] },
  ],
  susun: 'berdampingan',
  satuan: 'jiwa',
};
const tumpuk: Batang = {
  ...batang,
  susun: 'seratus-persen',
  subjudul: 'Kabupaten Contoh (persen)',
  seri: [
    { nama: 'Memiliki', nilai: [9, 40, 5] },
    { nama: 'Belum', nilai: [1, 10, 'x'] },
  ],
  utuh: [10, 50, 10],
};
const garis: Garis = {
  ...umum,
  jenis: 'garis',
  subjudul: '',
  label: ['a', 'b'],
  seri: batang.seri.map((s) => ({ ...s, nilai: s.nilai.slice(0, 2) })),
  satuan: 'jiwa',
};

const label = (g: Batang, keadaan: Record<string, string>) => {
  const { grafik } = tampilkan(g, keadaan);
  return grafik.jenis === 'batang' ? grafik.label : [];
};

describe('what a chart leaves to its reader', () => {
  it.each([
    ['a pyramid: both sides, and its unit', piramida, ['seri', 'bentuk']],
    ['bars side by side: series and order', batang, ['seri', 'urut']],
    [
      'a stack: unit and order, since a part taken out would change the others',
      tumpuk,
      ['bentuk', 'urut'],
    ],
    ['lines: series', garis, ['seri']],
    [
      'a pyramid of shares has no figures to go back to',
      { ...piramida, satuan: 'persen' as const },
      ['seri'],
    ],
    [
      'a pyramid with a figure kept back has no whole',
      { ...piramida, laki: [8123, 'x' as const] },
      ['seri'],
    ],
  ])('%s', (_, grafik, hasil) => {
    expect(pilihanTampilan(grafik).map(({ id }) => id)).toEqual(hasil);
  });

  it('is nothing it does not know', () => {
    expect(tampilkan(piramida, { seri: 'anak', bentuk: 'permil', urut: 'acak' })).toEqual({
      grafik: piramida,
      tersembunyi: [],
    });
  });
});

describe('a chart as chosen', () => {
  it('shows shares of the whole population, the outline of its own, and says so below the title', () => {
    const { grafik } = tampilkan(piramida, { bentuk: 'persen' });
    expect(grafik).toMatchObject({
      subjudul: 'Kabupaten Contoh (persen)',
      laki: [81.23, 1],
      perempuan: [10, 7.77],
      pembanding: { laki: [50, 0], perempuan: [25, 25] },
    });
  });

  it('leaves series out by number, so that the others keep their colour', () => {
    expect(tampilkan(batang, { seri: 'perempuan' }).tersembunyi).toEqual([0]);
  });

  it.each([
    ['as its maker meant', {}, ['Binuang', 'Piani', 'Bungur']],
    ['in the order of codes', { urut: 'resmi' }, ['Binuang', 'Bungur', 'Piani']],
    ['by all that is shown', { urut: 'nilai' }, ['Piani', 'Binuang', 'Bungur']],
    [
      'by the one series shown',
      { urut: 'nilai', seri: 'laki-laki' },
      ['Binuang', 'Piani', 'Bungur'],
    ],
  ])('stands %s', (_, keadaan, hasil) => {
    expect(label(batang, keadaan)).toEqual(hasil);
  });

  it('orders a stack by the part it stood in order by: shares by share, figures by figure', () => {
    expect(pilihanTampilan(tumpuk)[1]?.nilai[1]).toEqual({
      id: 'nilai',
      teks: 'Memiliki terbesar',
      asal: true,
    });
    expect(label(tumpuk, {})).toEqual(['Binuang', 'Piani', 'Bungur']);
    expect(label(tumpuk, { bentuk: 'angka' })).toEqual(['Piani', 'Binuang', 'Bungur']);
  });

  it('carries the whole and the codes of a label along', () => {
    expect(tampilkan(tumpuk, { urut: 'resmi' }).grafik).toMatchObject({
      kode: ['63.05.01', '63.05.04', '63.05.09'],
      utuh: [10, 10, 50],
    });
  });
});

const panel: IsiGrafik = {
  jenis: 'panel',
  id: 'uji-panel',
  judul: 'Piramida kecamatan',
  subjudul: '(persen)',
  uraian: '',
  kelompok: ['0–4', '5–9'],
  panel: [
    { nama: 'Binuang', laki: [4, 5], perempuan: [3.5, 4] },
    { nama: 'Piani', laki: ['x', 5], perempuan: [2, 3] },
  ],
  pembanding: { nama: 'Kabupaten', laki: [4, 5], perempuan: [3, 4.25] },
  satuan: 'persen dari seluruh penduduk wilayahnya',
};
const peta: IsiGrafik = {
  jenis: 'peta',
  id: 'uji-peta',
  judul: 'Peta',
  subjudul: '(jiwa)',
  uraian: '',
  wilayah: [
    { kode: '63.05.01', nama: 'Binuang', nilai: 900 },
    { kode: '63.05.08', nama: 'Piani', nilai: 1200 },
  ],
  satuan: 'jiwa',
};

describe('a point in words', () => {
  it.each([
    [
      piramida,
      0,
      0,
      { nama: 'Laki-laki, 0–4', nilai: '8.123 jiwa', banding: 'Semester I: 50 jiwa' },
    ],
    [
      tampilkan(piramida, { bentuk: 'persen' }).grafik,
      1,
      1,
      { nama: 'Perempuan, 5–9', nilai: '7,77 persen', banding: 'Semester I: 25,00 persen' },
    ],
    [tumpuk, 0, 1, { nama: 'Memiliki, Piani', nilai: '40 jiwa (80,0 persen)' }],
    [tumpuk, 1, 2, { nama: 'Belum, Bungur', nilai: 'dirahasiakan' }],
    [{ ...batang, seri: batang.seri.slice(0, 1) }, 0, 2, { nama: 'Bungur', nilai: '5 jiwa' }],
    [batang, 2, 0, undefined],
    [
      panel,
      3,
      1,
      { nama: 'Piani, Perempuan, 5–9', nilai: '3,00 persen', banding: 'Kabupaten: 4,25 persen' },
    ],
    [
      panel,
      2,
      0,
      { nama: 'Piani, Laki-laki, 0–4', nilai: 'dirahasiakan', banding: 'Kabupaten: 4,00 persen' },
    ],
    [peta, 0, 1, { nama: 'Piani', nilai: '1.200 jiwa' }],
    [peta, 1, 0, undefined],
  ])('names series, label, figure and unit', (grafik, seri, nomor, hasil) => {
    expect(kataTitik(grafik, seri, nomor)).toEqual(hasil);
  });
});
