import { batangKategori } from '../kategori-grafik.ts';

export const mutasiPenduduk = batangKategori(
  {
    id: 'mutasi-penduduk',
    judul: 'Lahir, mati, datang, dan pindah',
    tabel: 'mutasi-kecamatan',
  },
  'mutasi',
  { benda: 'peristiwa', urut: 'ekspor' },
);
