import { tabelKategori } from '../make-tabel.ts';

export const agamaKabupaten = tabelKategori(
  { id: 'agama-kabupaten', judul: 'Penduduk menurut agama dan jenis kelamin' },
  'agama',
  { stub: 'Agama', satuan: 'jiwa' },
);
