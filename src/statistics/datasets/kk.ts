import { defineDataset } from '../define-dataset.ts';

/** DKB Sheet11: kartu keluarga by sex of the head, and how many have been printed. */
export const kk = defineDataset({
  id: 'kk',
  judul: 'Kartu keluarga dan pencetakannya',
  satuan: 'keluarga',
  kategori: [
    { id: 'kk', label: 'Kartu keluarga', tulisan: ['KK', 'KARTU KELUARGA'] },
    { id: 'cetak', label: 'Sudah dicetak', tulisan: ['CETAK KK', 'CETAK KARTU KELUARGA'] },
  ],
  membagiPenduduk: false,
  berkolomJumlah: true,
  turunan: /\b(?:BLM|BELUM) CETAK (?:KK|KARTU KELUARGA)\b/,
});
