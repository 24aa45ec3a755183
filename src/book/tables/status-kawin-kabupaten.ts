import { tabelKategori } from '../make-tabel.ts';

export const statusKawinKabupaten = tabelKategori(
  { id: 'status-kawin-kabupaten', judul: 'Penduduk menurut status kawin dan jenis kelamin' },
  'status-kawin',
  { stub: 'Status kawin', satuan: 'jiwa' },
);
