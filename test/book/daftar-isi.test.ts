import { describe, expect, it } from 'vitest';
import { daftarIsi, daftarIsiCetak } from '../../src/book/daftar-isi.ts';
import type { Bab, JenisBab } from '../../src/book/outline.ts';

const bab = (
  jenis: JenisBab,
  nomor: string,
  judul: string,
  bagian: readonly (readonly [nomor: string, judul: string])[] = [],
): Pick<Bab, 'id' | 'jenis' | 'nomor' | 'judul' | 'bagian' | 'butir'> => ({
  id: judul.toLowerCase(),
  jenis,
  nomor,
  judul,
  bagian: bagian.map(([no, isi], i) => ({
    nomor: no,
    judul: isi,
    sauh: `bagian-${judul.toLowerCase()}-${i + 1}`,
    kunci: isi,
  })),
  butir: [],
});

const umur = bab('bab', 'Bab I', 'Umur', [
  ['1.1', 'Muda'],
  ['1.2', 'Tua'],
]);
const buku = {
  bab: [
    bab('pengantar', '', 'Pengantar'),
    bab('penjelasan', '', 'Penjelasan', [['', 'Sumber']]),
    {
      ...umur,
      butir: [{ jenis: 'tabel' as const, id: 'u', judul: 'U', nomor: '1.1', sauh: 'tabel-u' }],
    },
    bab('lampiran', 'Lampiran', 'Desa', [['', 'Cara membaca']]),
    bab('akhir', '', 'Indeks'),
  ],
  tidakTersaji: [],
  tabel: () => ({ judul: 'Penduduk menurut umur', stub: 'Umur' }),
};

describe('the contents of a book', () => {
  it('list every chapter with all its sections where it is read on the web', () => {
    const { bab: isi } = daftarIsi(buku);
    expect(isi.map((satu) => [satu.sauh, satu.bagian.map(({ judul }) => judul)])).toEqual([
      ['bab-pengantar', []],
      ['bab-penjelasan', ['Sumber']],
      ['bab-umur', ['Muda', 'Tua']],
      ['bab-desa', ['Cara membaca']],
      ['bab-indeks', []],
    ]);
  });

  it('list in print the front matter in its order, with the lists that follow the contents', () => {
    expect(daftarIsiCetak(buku).depan.map(({ judul, sauh }) => [judul, sauh])).toEqual([
      ['Lembar Pengesahan', 'lembar-pengesahan'],
      ['Pengantar', 'bab-pengantar'],
      ['Daftar Isi', 'daftar-isi'],
      ['Daftar Tabel', 'daftar-tabel'],
      ['Penjelasan', 'bab-penjelasan'],
    ]);
  });

  it('list in print the chapters behind it, of their sections those with a number', () => {
    const { bab: isi } = daftarIsiCetak(buku);
    expect(isi.map(({ nomor, judul, bagian }) => [nomor, judul, bagian.length])).toEqual([
      ['Bab I', 'Umur', 2],
      ['Lampiran', 'Desa', 0],
      ['', 'Indeks', 0],
    ]);
  });

  it('list the same tables and charts in both', () => {
    expect(daftarIsiCetak(buku).butir).toEqual(daftarIsi(buku).butir);
    expect(daftarIsi(buku).butir[0]?.isi).toEqual([
      { nomor: 'Tabel 1.1', judul: 'Penduduk menurut umur', sauh: 'tabel-u' },
    ]);
  });
});
