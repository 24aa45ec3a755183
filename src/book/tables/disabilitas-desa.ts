import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const disabilitasDesa = tabelWilayah(
  {
    id: 'disabilitas-desa',
    judul: 'Penduduk penyandang disabilitas',
    perlu: ['disabilitas'],
    tingkat: 'desa',
  },
  kolomKategori('disabilitas'),
  { satuan: 'jiwa' },
);
