import { batangKategori } from '../kategori-grafik.ts';

export const disabilitasRagam = batangKategori(
  {
    id: 'disabilitas-ragam',
    judul: 'Penyandang disabilitas menurut ragam',
    tabel: 'disabilitas-kecamatan',
  },
  'disabilitas',
  { benda: 'ragam disabilitas', urut: 'nilai' },
);
