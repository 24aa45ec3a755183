import { aktaPerkawinanPerceraian } from '../../statistics/datasets/akta-perkawinan-perceraian.ts';
import { grafikKepemilikan } from '../kepemilikan-grafik.ts';
import { hitungKategori } from '../kolom/kategori.ts';

export const kepemilikanAktaPerkawinan = grafikKepemilikan(
  {
    id: 'kepemilikan-akta-perkawinan',
    judul: 'Kepemilikan akta perkawinan menurut kecamatan',
    perlu: ['akta-perkawinan-perceraian'],
    tabel: 'akta-perkawinan-kecamatan',
  },
  {
    sasaran: hitungKategori(aktaPerkawinanPerceraian, 'kawin'),
    memiliki: hitungKategori(aktaPerkawinanPerceraian, 'kawin-memiliki'),
  },
);
