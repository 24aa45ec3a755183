import { expect, it } from 'vitest';
import { bagianTabel, penandaBagian } from '../../src/book/bagian-tabel.ts';
import { ukurTabel } from '../../src/book/lebar-tabel.ts';
import type { Tabel } from '../../src/book/tabel.ts';

const tabel: Tabel = {
  id: 'uji',
  judul: 'Uji',
  subjudul: '',
  stub: 'Kecamatan',
  kolom: ['Laki-laki', 'Perempuan', 'Belum Kawin'].map((judul) => ({ judul, format: 'bulat' })),
  baris: [
    { label: 'Kecamatan yang panjang sekali namanya', jenis: 'kelompok', nilai: [] },
    { label: 'Tapin Utara', jenis: 'isi', nilai: [1, 2, 3], tertutup: [true, false, true] },
    { label: 'Jumlah', jenis: 'jumlah', nilai: [4, 5, 6] },
  ],
  sumber: '',
  catatan: [],
};

it('takes columns with their figures and what is kept back', () => {
  const bagian = bagianTabel(tabel, [0, 2]);
  expect(bagian.kolom.map(({ judul }) => judul)).toEqual(['Laki-laki', 'Belum Kawin']);
  expect(bagian.baris.map(({ nilai }) => nilai)).toEqual([[], [1, 3], [4, 6]]);
  expect(bagian.baris[1]?.tertutup).toEqual([true, true]);
});

it('asks for the marks of a figure where it stands in the whole table', () => {
  const { diperbaiki } = penandaBagian({ diperbaiki: (b, k) => b === 1 && k === 2 }, [1, 2]);
  expect([diperbaiki?.(1, 0), diperbaiki?.(1, 1), diperbaiki?.(0, 1)]).toEqual([
    false,
    true,
    false,
  ]);
});

it('measures labels whole, heads by their words, superscripts smaller, and no heading row', () => {
  const sel = [
    [],
    [
      { isi: 'x', imbuhan: [] },
      { isi: '123.456.789', imbuhan: ['r'] as const },
      { isi: '3', imbuhan: [] },
    ],
    [
      { isi: '4', imbuhan: [] },
      { isi: '5', imbuhan: [] },
      { isi: '6', imbuhan: [] },
    ],
  ];
  const lebar = ukurTabel(tabel, sel, (teks) => teks.length);
  expect(lebar).toEqual({ stub: 11, stubLipat: 9, kolom: [9, 11.7, 5] });
});
