import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const pendidikanDesa = tabelWilayah(
  {
    id: 'pendidikan-desa',
    judul: 'Penduduk menurut pendidikan',
    perlu: ['pendidikan'],
    tingkat: 'desa',
  },
  kolomKategori('pendidikan'),
  { satuan: 'jiwa' },
);
