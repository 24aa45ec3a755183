import { cakupanKia } from '../../statistics/indicators/cakupan-kia.ts';
import { kia } from '../../statistics/datasets/kia.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { hitungKategori, kolomJk, kolomPersen } from './kategori.ts';

/** Children who are to have a KIA, those who have one, and their share. */
export function kolomKia(): readonly KolomHitung[] {
  return [
    ...kolomJk(kia, 'sasaran', 'Anak sasaran'),
    ...kolomJk(kia, 'memiliki', 'Memiliki KIA'),
    kolomPersen(hitungKategori(kia, 'memiliki'), hitungKategori(kia, 'sasaran'), {
      judul: 'Persen',
      indikator: cakupanKia,
    }),
  ];
}

export const catatanKia =
  'Anak sasaran: anak di bawah 17 tahun yang belum kawin (Permendagri 2/2016). Persen: anak yang memiliki KIA terhadap anak sasaran.';
