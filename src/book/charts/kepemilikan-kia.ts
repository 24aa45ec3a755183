import { kia } from '../../statistics/datasets/kia.ts';
import { grafikKepemilikan } from '../kepemilikan-grafik.ts';
import { hitungKategori } from '../kolom/kategori.ts';

export const kepemilikanKia = grafikKepemilikan(
  {
    id: 'kepemilikan-kia',
    judul: 'Kepemilikan KIA menurut kecamatan',
    perlu: ['kia'],
    tabel: 'kia-kecamatan',
  },
  { sasaran: hitungKategori(kia, 'sasaran'), memiliki: hitungKategori(kia, 'memiliki') },
);
