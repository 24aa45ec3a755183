import { expect, it } from 'vitest';
import { daftarButir, daftarHilang } from '../../src/book/daftar-butir.ts';

const hilang = { jenis: 'tabel' as const, id: 'kia-desa', judul: 'Anak', kurang: ['ekspor kia'] };
const butir = (jenis: 'tabel' | 'grafik', id: string) => ({
  jenis,
  id,
  judul: `Gambar ${id}`,
  nomor: '2.1',
  sauh: `${jenis}-${id}`,
});

it('daftarHilang names a title once', () => {
  expect(
    daftarHilang(
      [{ ...hilang, id: 'kia-kecamatan' }, hilang, { ...hilang, id: 'g', jenis: 'grafik' }],
      'tabel',
    ),
  ).toEqual(['Anak (ekspor kia)']);
});

it('daftarButir lists tables by their own title and the level of their rows, then charts', () => {
  expect(
    daftarButir({
      bab: [{ butir: [butir('grafik', 'a'), butir('tabel', 'agama')] }],
      tidakTersaji: [hilang],
      tabel: () => ({ judul: 'Penduduk menurut agama', stub: 'Kecamatan' }),
    }),
  ).toEqual([
    {
      id: 'daftar-tabel',
      judul: 'Daftar Tabel',
      isi: [
        {
          nomor: 'Tabel 2.1',
          judul: 'Penduduk menurut agama, menurut kecamatan',
          sauh: 'tabel-agama',
        },
      ],
      hilang: ['Anak (ekspor kia)'],
    },
    {
      id: 'daftar-gambar',
      judul: 'Daftar Gambar',
      isi: [{ nomor: 'Gambar 2.1', judul: 'Gambar a', sauh: 'grafik-a' }],
      hilang: [],
    },
  ]);
});

it('daftarButir leaves out a list of nothing', () => {
  const tabel = () => ({ judul: '', stub: '' });
  expect(daftarButir({ bab: [], tidakTersaji: [hilang], tabel })).toEqual([]);
});
