import { kk } from '../../statistics/datasets/kk.ts';
import { grafikKepemilikan } from '../kepemilikan-grafik.ts';
import { hitungKategori } from '../kolom/kategori.ts';

export const kartuKeluargaTercetak = grafikKepemilikan(
  {
    id: 'kartu-keluarga-tercetak',
    judul: 'Kartu keluarga tercetak menurut kecamatan',
    perlu: ['kk'],
    tabel: 'kartu-keluarga-kecamatan',
  },
  {
    sasaran: hitungKategori(kk, 'kk'),
    memiliki: hitungKategori(kk, 'cetak'),
    nama: ['Sudah dicetak', 'Belum dicetak'],
    satuan: 'keluarga',
  },
);
