import { describe, expect, it } from 'vitest';
import type { HalamanTercetak } from '../../src/print/periksa-nomor.ts';
import { assertFolios, assertLabel, assertRujukan } from '../../src/print/periksa-nomor.ts';
import { readPenomoran } from '../../src/print/penomoran.ts';
import { berkasUji } from './berkas-uji.ts';

const cetak = (nomor: string): HalamanTercetak => ({ nomor, teks: [nomor, 'isi'] });
const kosong: HalamanTercetak = { nomor: undefined, teks: [] };

/** Contents on page i, a blank page, chapter one on 1 and 2, chapter two on 3. */
const halaman = [cetak('i'), kosong, cetak('1'), cetak('2'), cetak('3')];
const label = '<</Nums [0 <</S /r /St 1>> 2 <</S /D /St 1>>]>>';
const tujuan = { isi: 'isi', 'bab-1': 'a', 'bab-2': 'c' };
const cabang = [['isi', 'kosong'], ['a', 'b'], ['c']];
const rujukan = [
  { tujuan: 'isi', judul: 'Daftar Isi', teks: 'i' },
  { tujuan: 'bab-1', judul: 'Bab I Pendahuluan', teks: '1' },
  { tujuan: 'bab-2', judul: 'Bab II Penduduk', teks: '3' },
];

const periksa = (berkas: Partial<Parameters<typeof berkasUji>[0]>): void => {
  const penomoran = readPenomoran(berkasUji({ cabang, tujuan, label, ...berkas }));
  assertLabel(penomoran, halaman);
  assertRujukan(penomoran.tujuan, rujukan, halaman);
};

describe('the numbers of a finished file', () => {
  it('pass where every heading is on the page that the contents give', () => {
    expect(() => {
      periksa({});
    }).not.toThrow();
  });

  it.each([
    [
      'a destination on another page',
      { tujuan: { ...tujuan, 'bab-2': 'b' } },
      'menulis halaman 3 untuk "Bab II Penduduk" (#bab-2), yang di berkas jadi ada di halaman 2.',
    ],
    [
      'a destination on a blank page',
      { tujuan: { ...tujuan, isi: 'kosong' } },
      'menulis halaman i untuk "Daftar Isi" (#isi), yang di berkas jadi ada di halaman kosong.',
    ],
    [
      'a destination that was lost',
      { tujuan: { isi: 'isi', 'bab-1': 'a' } },
      'menulis halaman 3 untuk "Bab II Penduduk" (#bab-2), yang di berkas jadi tidak ada.',
    ],
    [
      'parts in another order',
      { cabang: [['isi', 'kosong'], ['c'], ['a', 'b']] },
      'menulis halaman 1 untuk "Bab I Pendahuluan" (#bab-1), yang di berkas jadi ada di halaman 2.',
    ],
    [
      'a page too few',
      { cabang: [['isi', 'kosong'], ['a'], ['c']] },
      'Berkas jadi berisi 4 halaman, seharusnya 5.',
    ],
    [
      'labels that begin too late',
      { label: '<</Nums [0 <</S /r /St 1>> 3 <</S /D /St 1>>]>>' },
      'Halaman ke-3 berkas jadi berlabel iii, seharusnya 1.',
    ],
    ['no labels', { label: '<<>>' }, 'Halaman ke-1 berkas jadi berlabel kosong, seharusnya i.'],
  ])('are refused with %s', (_, berkas, pesan) => {
    expect(() => {
      periksa(berkas);
    }).toThrow(pesan);
  });

  it('are refused where the page does not show its number, told by the name of the place without a heading', () => {
    const bisu = [{ nomor: 'i', teks: ['sampul i'] }];
    expect(() => {
      assertRujukan(new Map([['akhir', 0]]), [{ tujuan: 'akhir', judul: '', teks: 'i' }], bisu);
    }).toThrow(
      'menulis halaman i untuk "#akhir", yang di berkas jadi ada di halaman i, yang tidak menampilkan nomornya.',
    );
  });
});

it('a page of a chapter that does not show its number is refused, a blank one not', () => {
  expect(() => {
    assertFolios([cetak('1'), kosong, { nomor: '3', teks: ['13', 'isi'] }]);
  }).toThrow('Halaman 3 tidak menampilkan nomornya.');
});
