import { umurTunggal } from '../../statistics/datasets/umur-tunggal.ts';
import { tabelKategori } from '../make-tabel.ts';

export const umurTunggalKabupaten = tabelKategori(
  { id: 'umur-tunggal-kabupaten', judul: 'Penduduk menurut umur tunggal dan jenis kelamin' },
  umurTunggal.id,
  { stub: 'Umur (tahun)', satuan: umurTunggal.satuan },
);
