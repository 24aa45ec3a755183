import { aktaKelahiran } from '../../statistics/datasets/akta-kelahiran.ts';
import { grafikKepemilikan } from '../kepemilikan-grafik.ts';
import { hitungKategori } from '../kolom/kategori.ts';

const memiliki = hitungKategori(aktaKelahiran, 'u18-memiliki');
const belum = hitungKategori(aktaKelahiran, 'u18-belum');

export const kepemilikanAktaKelahiran = grafikKepemilikan(
  {
    id: 'kepemilikan-akta-kelahiran',
    judul: 'Kepemilikan akta kelahiran anak 0–18 tahun menurut kecamatan',
    perlu: ['akta-kelahiran'],
    tabel: 'akta-kelahiran-kecamatan',
  },
  { sasaran: (n) => memiliki(n) + belum(n), memiliki },
);
