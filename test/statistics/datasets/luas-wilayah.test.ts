import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';
import { kenaliJudul } from '../kenali-judul.ts';

const kode = ['63.05.01.2001', '63.05.01.2002', '63.05.02.1001'];

function baca(luas: readonly string[], kepala = 'LUAS WILAYAH (KM2)') {
  const baris = luas.map((teks, i) => `${kode[i] ?? ''};${kode[i] ? 'x' : 'JUMLAH'};${teks}`);
  const { nilai, temuan } = readExport(
    [`KODE;KETERANGAN;${kepala}`, ...baris].join('\n'),
    'luas.csv',
    kabupatenKecil,
  );
  return {
    luas: nilai?.baris.map((satu) => satu.nilai[2]),
    aturan: temuan.map(({ aturan }) => aturan),
    temuan,
  };
}

describe('luas-wilayah', () => {
  it.each([
    ['LUAS (KM²)', 'luas-wilayah'],
    ['LUAS_KM2', 'luas-wilayah'],
    ['LUAS WILAYAH KILOMETER PERSEGI', 'luas-wilayah'],
    ['LUAS WILAYAH (HA)', 'satuan-lain'],
    ['LUAS', 'satuan-lain'],
  ])('takes a column headed %s for %s', (kepala, id) => {
    expect(kenaliJudul([kepala])).toBe(id);
  });

  it.each([
    ['commas', ['12,34', '1.234,56', '0,5'], [12.34, 1234.56, 0.5]],
    ['points', ['12.34', '1,234.56', '7'], [12.34, 1234.56, 7]],
    ['no decimals', ['12', '1234', '7'], [12, 1234, 7]],
    ['thousands that other cells explain', ['1.234', '12,3', '7'], [1234, 12.3, 7]],
    ['three decimals that other cells explain', ['1.234', '0.500', '7'], [1.234, 0.5, 7]],
    ['a figure that is not at hand', ['1,5', '…', '2,5'], [1.5, Number.NaN, 2.5]],
  ])('reads %s', (_, tertulis, angka) => {
    expect(baca(tertulis)).toMatchObject({ luas: angka, aturan: [] });
  });

  it.each([
    ['may be thousands or decimals', ['1.234', '2.345', '7'], /baris 2 \(1\.234\), baris 3/],
    ['uses both signs', ['12,34', '12.34', '7'], /baris 3 \(12\.34\).* baris 2 \(12,34\)/],
  ])('refuses a column that %s, and names the cells', (_, tertulis, pesan) => {
    const hasil = baca(tertulis);
    expect(hasil).toMatchObject({ luas: [], aturan: ['pemisah-desimal'] });
    expect(hasil.temuan[0]?.pesan).toMatch(pesan);
  });

  it('lets a total be off by the rounding of its rows, not by more', () => {
    expect(baca(['1,25', '2,25', '3,25', '6,76']).aturan).toEqual([]);
    expect(baca(['1,25', '2,25', '3,25', '8,75']).aturan).toEqual(['baris-jumlah']);
  });

  it('refuses words', () => {
    expect(baca(['1,25', 'luas', '2']).aturan).toEqual(['bilangan-salah']);
  });
});
