import { tabelKategori } from '../make-tabel.ts';

export const umurKabupaten = tabelKategori(
  { id: 'umur-kabupaten', judul: 'Penduduk menurut kelompok umur dan jenis kelamin' },
  'umur-5-tahunan',
  { stub: 'Kelompok umur', satuan: 'jiwa' },
);
