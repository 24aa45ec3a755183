import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const umurDesa = tabelWilayah(
  {
    id: 'umur-desa',
    judul: 'Penduduk menurut kelompok umur',
    perlu: ['umur-5-tahunan'],
    tingkat: 'desa',
  },
  kolomKategori('umur-5-tahunan'),
  { satuan: 'jiwa' },
);
