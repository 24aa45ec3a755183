import { tabelKategori } from '../make-tabel.ts';

export const pendidikanKabupaten = tabelKategori(
  { id: 'pendidikan-kabupaten', judul: 'Penduduk menurut pendidikan dan jenis kelamin' },
  'pendidikan',
  { stub: 'Pendidikan', satuan: 'jiwa' },
);
