import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const agamaDesa = tabelWilayah(
  {
    id: 'agama-desa',
    judul: 'Penduduk menurut agama',
    perlu: ['agama'],
    tingkat: 'desa',
  },
  kolomKategori('agama'),
  { satuan: 'jiwa' },
);
