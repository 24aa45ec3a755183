import { describe, expect, it } from 'vitest';
import { namaWilayah, readKabupaten } from '../../src/io/read-wilayah.ts';
import { semuaDesa } from '../../src/statistics/wilayah.ts';

describe('readKabupaten', () => {
  it.each([
    ['63.05', 'Kabupaten Tapin', 12, 135],
    ['35.19', 'Kabupaten Madiun', 15, 206],
    ['13.05', 'Kabupaten Padang Pariaman', 17, 103],
    ['51.08', 'Kabupaten Buleleng', 9, 148],
  ])('finds %s, %s, with all that lies in it', (kode, nama, kecamatan, desa) => {
    const kabupaten = readKabupaten(kode);
    expect(kabupaten?.nama).toBe(nama);
    expect(kabupaten?.kecamatan).toHaveLength(kecamatan);
    expect(kabupaten && semuaDesa(kabupaten)).toHaveLength(desa);
  });

  it('gives the province too', () => {
    expect(readKabupaten('63.05')?.provinsi).toEqual({ kode: '63', nama: 'Kalimantan Selatan' });
  });

  it.each(['63.99', '6305', '63', '63.05.01', ''])('has nothing for "%s"', (kode) => {
    expect(readKabupaten(kode)).toBeUndefined();
  });
});

describe('namaWilayah', () => {
  it.each([
    ['63', 'Kalimantan Selatan'],
    ['63.05', 'Kabupaten Tapin'],
    ['63.05.01', 'Binuang'],
    ['63.99', undefined],
    ['', undefined],
  ])('%s is %s', (kode, nama) => {
    expect(namaWilayah(kode)).toBe(nama);
  });
});
