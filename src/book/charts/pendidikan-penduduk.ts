import { batangKategori } from '../kategori-grafik.ts';

export const pendidikanPenduduk = batangKategori(
  {
    id: 'pendidikan-penduduk',
    judul: 'Penduduk menurut pendidikan',
    tabel: 'pendidikan-kabupaten',
  },
  'pendidikan',
  { benda: 'jenjang pendidikan', urut: 'ekspor' },
);
