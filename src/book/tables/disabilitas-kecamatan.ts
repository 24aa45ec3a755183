import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const disabilitasKecamatan = tabelWilayah(
  {
    id: 'disabilitas-kecamatan',
    judul: 'Penduduk penyandang disabilitas',
    perlu: ['disabilitas'],
    tingkat: 'kecamatan',
  },
  kolomKategori('disabilitas'),
  { satuan: 'jiwa' },
);
