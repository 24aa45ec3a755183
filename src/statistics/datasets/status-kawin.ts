import { defineDataset } from '../define-dataset.ts';
import { kategoriKawin } from '../kategori-kawin.ts';

/** DKB Sheet10: the sex stands first and there is no column of sums with a name. */
export const statusKawin = defineDataset({
  id: 'status-kawin',
  judul: 'Penduduk menurut status perkawinan',
  satuan: 'jiwa',
  kategori: kategoriKawin,
  membagiPenduduk: true,
  dimensi: ['STATUS KAWIN', 'STATUS PERKAWINAN', 'STATUS PERNIKAHAN'],
  // Quoted names are those of the sheet that counts kepala keluarga.
  tolak: /['"‘’]/,
});
