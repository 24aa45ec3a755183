import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const agamaKecamatan = tabelWilayah(
  {
    id: 'agama-kecamatan',
    judul: 'Penduduk menurut agama',
    perlu: ['agama'],
    tingkat: 'kecamatan',
  },
  kolomKategori('agama'),
  { satuan: 'jiwa' },
);
