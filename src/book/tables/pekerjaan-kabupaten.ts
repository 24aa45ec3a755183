import { tabelKategori } from '../make-tabel.ts';

export const pekerjaanKabupaten = tabelKategori(
  { id: 'pekerjaan-kabupaten', judul: 'Penduduk menurut pekerjaan dan jenis kelamin' },
  'pekerjaan',
  { stub: 'Pekerjaan', satuan: 'jiwa' },
);
