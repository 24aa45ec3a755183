import { describe, expect, it } from 'vitest';
import {
  kelompokPilihan,
  susunBanding,
  type AngkaBanding,
} from '../../src/browser/banding-wilayah.ts';

const angka: AngkaBanding = {
  periode: 'Semester I Tahun 2025',
  indikator: [{ nama: 'Jumlah penduduk', satuan: 'jiwa' }],
  wilayah: [
    ['63.05', 'Kabupaten Kecil', '440'],
    ['63.05.01', 'Kecamatan Hulu', '300'],
    ['63.05.01.2001', 'Desa Air', '100'],
    ['63.05.02', 'Kecamatan Hilir', '140'],
    ['63.05.02.2001', 'Desa Air', 'x'],
  ].map(([kode = '', sebutan = '', nilai = '']) => ({ kode, sebutan, sel: [nilai] })),
};

it('a list of regions keeps those of one kecamatan together', () => {
  expect(kelompokPilihan(angka).map(({ judul, wilayah }) => [judul, wilayah.length])).toEqual([
    ['Kabupaten Kecil', 1],
    ['Kecamatan Hulu', 2],
    ['Kecamatan Hilir', 2],
  ]);
});

describe('two regions side by side', () => {
  it('have the kabupaten beside them as a measure', () => {
    const tabel = susunBanding(angka, ['63.05.01', '63.05.02']);
    expect(tabel?.judul).toBe('Kecamatan Hulu dan Kecamatan Hilir, Semester I Tahun 2025');
    expect(tabel?.kolom).toEqual(['Kecamatan Hulu', 'Kecamatan Hilir', 'Kabupaten Kecil']);
    expect(tabel?.baris).toEqual([
      { nama: 'Jumlah penduduk', satuan: 'jiwa', sel: ['300', '140', '440'] },
    ]);
  });

  it.each([
    [
      'the kabupaten itself stands once',
      ['63.05', '63.05.01'],
      ['Kabupaten Kecil', 'Kecamatan Hulu'],
    ],
    [
      'regions of one name are told apart by code',
      ['63.05.01.2001', '63.05.02.2001'],
      ['Desa Air (63.05.01.2001)', 'Desa Air (63.05.02.2001)', 'Kabupaten Kecil'],
    ],
  ])('%s', (_, kode, kolom) => {
    expect(susunBanding(angka, kode)?.kolom).toEqual(kolom);
  });

  it.each([[['63.05.01', '']], [['', '']], [['63.05.01', '99.99']], [[undefined, '63.05']]])(
    'are nothing until both are chosen: %j',
    (kode) => {
      expect(susunBanding(angka, kode)).toBeUndefined();
    },
  );
});
