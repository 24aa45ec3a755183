import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const umurKecamatan = tabelWilayah(
  {
    id: 'umur-kecamatan',
    judul: 'Penduduk menurut kelompok umur',
    perlu: ['umur-5-tahunan'],
    tingkat: 'kecamatan',
  },
  kolomKategori('umur-5-tahunan'),
  { satuan: 'jiwa' },
);
