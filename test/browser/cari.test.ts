import { describe, expect, it } from 'vitest';
import { alamatDariCari } from '../../src/browser/alamat-cari.ts';
import { sayHasil } from '../../src/browser/kabar-cari.ts';
import { searchIndeks } from '../../src/search/cari.ts';
import { indeksOf } from '../search/indeks-uji.ts';

describe('the address of a result', () => {
  it.each([
    ['/sop/63.05/buku/', false, '../sop/63.05/buku/'],
    ['/sop/63.05/buku/#l3', false, '../sop/63.05/buku/#l3'],
    ['/sop/63.05/buku/#l3', true, '../sop/63.05/buku/index.html#l3'],
    ['/', true, '../index.html'],
    ['/sop/63.05/buku/buku.pdf', true, '../sop/63.05/buku/buku.pdf'],
  ])('%s, on a disk: %s, is %s', (alamat, diDisk, hasil) => {
    expect(alamatDariCari(alamat, { diDisk })).toBe(hasil);
  });
});

describe('the message of a search', () => {
  const indeks = indeksOf([['Pengaduan']]);
  it.each([
    ['pengaduan', '1 hasil untuk “pengaduan”.'],
    ['pengduan', '1 hasil untuk “pengduan”. “pengduan” tidak ditemukan, jadi dicari “pengaduan”.'],
    [
      'paspor',
      'Tidak ada yang cocok dengan “paspor”. Coba kata lain, atau pakai daftar di bawah ini.',
    ],
  ])('for %s: %s', (teks, kabar) => {
    expect(sayHasil(teks, searchIndeks(indeks, teks))).toBe(kabar);
  });
});
