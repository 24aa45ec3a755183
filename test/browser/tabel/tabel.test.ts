import { describe, expect, it } from 'vitest';
import { bacaSel, namaLembar, selLembar, tulisJumlah } from '../../../src/browser/tabel/angka.ts';
import { isBerjumlah, jumlahTampil } from '../../../src/browser/tabel/jumlah-tampil.ts';
import { tulisTsv } from '../../../src/browser/tabel/tsv.ts';
import {
  bacaUrutan,
  tulisUrutan,
  urutanBerikut,
  urutkan,
} from '../../../src/browser/tabel/urut.ts';

describe('a cell of a table', () => {
  it.each([
    ['1.234.567', 1234567, '1234567'],
    ['45,67', 45.67, '45,67'],
    ['1.045,60', 1045.6, '1045,6'],
    ['\u221212', -12, '-12'],
    ['–', 0, '0'],
    ['x', 'x', 'x'],
    ['…', '…', '…'],
    ['', '…', ''],
  ] as const)(
    '"%s" is read as it is meant and copied as a sheet in Indonesian reads it',
    (teks, sel, lembar) => {
      expect(bacaSel(teks)).toBe(sel);
      expect(selLembar(teks)).toBe(lembar);
    },
  );

  it.each([
    ['=1+1', "'=1+1"],
    ['-Lainnya', "'-Lainnya"],
    ['@A1', "'@A1"],
    [' Tapin\n Selatan ', 'Tapin Selatan'],
  ])('the name "%s" never becomes a formula nor a second line', (nama, lembar) => {
    expect(namaLembar(nama)).toBe(lembar);
  });

  it('stands in its own column of a copied table', () => {
    expect(
      tulisTsv({ nama: ['Desa', 'Kecamatan'], kolom: ['Jumlah', 'Persen'] }, [
        { nama: ['Binuang', 'Kecamatan Binuang'], sel: ['1.234', '45,67'] },
      ]),
    ).toBe('Desa\tKecamatan\tJumlah\tPersen\nBinuang\tKecamatan Binuang\t1234\t45,67');
  });
});

describe('the order of rows', () => {
  const baris = [
    { nama: 'Tapin Selatan', sel: [5, 'x'] },
    { nama: 'Binuang', sel: [9, 1] },
    { nama: 'Desa 10', sel: [5, 2] },
    { nama: 'Desa 9', sel: ['…', 3] },
  ] as const;

  it.each([
    ['their own', undefined, [0, 1, 2, 3]],
    ['of names, numbers in them by size', { kolom: 0, arah: 'naik' }, [1, 3, 2, 0]],
    ['of figures, equal ones in their own order', { kolom: 1, arah: 'turun' }, [1, 0, 2, 3]],
    ['of figures upwards, what is not told still last', { kolom: 1, arah: 'naik' }, [0, 2, 1, 3]],
    ['with a figure that is kept back last', { kolom: 2, arah: 'naik' }, [1, 2, 3, 0]],
  ] as const)('can be %s', (_, urutan, hasil) => {
    expect(urutkan(baris, urutan)).toEqual(hasil);
  });

  it('turns round with the second press of a head and is official again with the third', () => {
    const satu = urutanBerikut(undefined, 2);
    const dua = urutanBerikut(satu, 2);
    expect([satu, dua, urutanBerikut(dua, 2)]).toEqual([
      { kolom: 2, arah: 'turun' },
      { kolom: 2, arah: 'naik' },
      undefined,
    ]);
    expect(urutanBerikut(dua, 0)).toEqual({ kolom: 0, arah: 'naik' });
  });

  it.each(['0-naik', '3-turun', ''])('"%s" is part of an address and read back', (teks) => {
    expect(tulisUrutan(bacaUrutan(teks, 3))).toBe(teks);
  });

  it.each(['4-turun', '1-lurus', 'x', '-1-naik'])('"%s" in an address is none', (teks) => {
    expect(bacaUrutan(teks, 3)).toBeUndefined();
  });
});

describe('the sum of what is shown', () => {
  it.each([
    ['counts that add up', [1, 2, 3], 6, true],
    ['counts of which one is kept back', [1, 'x', 3], 6, true],
    ['shares of a whole', [33.33, 66.67], 100, false],
    ['densities in whole numbers', [40, 60], 50, false],
    ['densities of which one is not known', [40, '…', 60], 50, false],
    ['counts without a total that is told', [1, 2], 'x', false],
  ] as const)('%s: only counts are summed', (_, kolom, total, hasil) => {
    expect(isBerjumlah(kolom, total)).toBe(hasil);
  });

  it('is told where all that is shown is told, and never over a figure that is kept back', () => {
    expect(tulisJumlah(jumlahTampil([1200, 34]))).toBe('1.234');
    expect(tulisJumlah(jumlahTampil([]))).toBe('–');
    expect(jumlahTampil([1, 'x', 3])).toBe('…');
    expect(jumlahTampil(['…', 3])).toBe('…');
  });
});
