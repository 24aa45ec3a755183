import { batangKategori } from '../kategori-grafik.ts';

export const pekerjaanPenduduk = batangKategori(
  {
    id: 'pekerjaan-penduduk',
    judul: 'Penduduk menurut pekerjaan',
    tabel: 'pekerjaan-kabupaten',
  },
  'pekerjaan',
  { benda: 'jenis pekerjaan', urut: 'nilai', terbanyak: 15 },
);
