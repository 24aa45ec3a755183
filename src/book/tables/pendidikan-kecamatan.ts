import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const pendidikanKecamatan = tabelWilayah(
  {
    id: 'pendidikan-kecamatan',
    judul: 'Penduduk menurut pendidikan',
    perlu: ['pendidikan'],
    tingkat: 'kecamatan',
  },
  kolomKategori('pendidikan'),
  { satuan: 'jiwa' },
);
