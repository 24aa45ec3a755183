import { describe, expect, it } from 'vitest';
import { pekerjaan } from '../../../src/statistics/datasets/pekerjaan.ts';
import { denganAkhiran, kenaliJudul } from '../kenali-judul.ts';

const label = pekerjaan.kategori.map((kategori) => kategori.label);
const tulisanDkb: Record<string, string> = {
  'Anggota DPRD provinsi': 'ANGGOTA DPRD PROP.',
  'Anggota DPRD kabupaten/kota': 'ANGGOTA DPRD KAB./KOTA',
  'Anggota kabinet/kementerian': 'ANGGOTA KABINET KEMENTRIAN',
  Penerjemah: 'PENTERJEMAH',
  'Wali kota': 'WALIKOTA',
  'Wakil wali kota': 'WAKIL WALIKOTA',
  'Ustaz/mubalig': 'USTADZ/MUBALIGH',
  Atlet: 'ATLIT',
  Chef: 'CHEFF',
};
const dkb = label.map((nama) => tulisanDkb[nama] ?? nama.toUpperCase());

describe('pekerjaan', () => {
  it('has the 99 kinds of DKB, each once', () => {
    expect(new Set(label).size).toBe(99);
    expect([label[0], label[4], label[98]]).toEqual([
      'Belum/tidak bekerja',
      'Pegawai Negeri Sipil (PNS)',
      'Pekerjaan lainnya',
    ]);
  });

  it.each([
    ['as DKB spells the words', dkb],
    ['by the labels that are printed', label],
  ])('is recognised %s', (_, nama) => {
    expect(kenaliJudul(denganAkhiran(nama, ['_L', '_P']))).toBe('pekerjaan');
  });

  it('is not recognised with one kind missing', () => {
    expect(kenaliJudul(denganAkhiran(dkb.slice(1), ['_L', '_P']))).toBe('tabel-tidak-dikenal');
  });
});
