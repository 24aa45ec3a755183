import { ktpEl } from '../../statistics/datasets/ktp-el.ts';
import { grafikKepemilikan } from '../kepemilikan-grafik.ts';
import { hitungKategori } from '../kolom/kategori.ts';

export const kepemilikanKtpEl = grafikKepemilikan(
  {
    id: 'kepemilikan-ktp-el',
    judul: 'Kepemilikan KTP-el menurut kecamatan',
    perlu: ['ktp-el'],
    tabel: 'ktp-el-kecamatan',
  },
  { sasaran: hitungKategori(ktpEl, 'wajib'), memiliki: hitungKategori(ktpEl, 'cetak') },
);
