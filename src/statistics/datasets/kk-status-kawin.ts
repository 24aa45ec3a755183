import { defineDataset } from '../define-dataset.ts';
import { kategoriKawin } from '../kategori-kawin.ts';

/** DKB Sheet5: the names stand in quotes, which is all that tells it from the status of all people. */
export const kkStatusKawin = defineDataset({
  id: 'kk-status-kawin',
  judul: 'Kepala keluarga menurut status perkawinan',
  satuan: 'keluarga',
  kategori: kategoriKawin.map((kategori) => ({
    ...kategori,
    tulisan: kategori.tulisan.flatMap((teks) => [teks, `KK ${teks}`, `KEPALA KELUARGA ${teks}`]),
  })),
  membagiPenduduk: false,
  perluJumlah: true,
});
