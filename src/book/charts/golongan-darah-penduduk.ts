import { batangKategori } from '../kategori-grafik.ts';

export const golonganDarahPenduduk = batangKategori(
  {
    id: 'golongan-darah-penduduk',
    judul: 'Penduduk menurut golongan darah',
    tabel: 'golongan-darah-kabupaten',
  },
  'golongan-darah',
  { benda: 'golongan darah', urut: 'nilai' },
);
