import { golonganDarah } from '../../statistics/datasets/golongan-darah.ts';
import { tabelKategori } from '../make-tabel.ts';

export const golonganDarahKabupaten = tabelKategori(
  { id: 'golongan-darah-kabupaten', judul: 'Penduduk menurut golongan darah dan jenis kelamin' },
  golonganDarah.id,
  { stub: 'Golongan darah', satuan: golonganDarah.satuan },
);
