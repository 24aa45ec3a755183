import { cakupan } from '../hitung-indikator.ts';
import { semuaTingkat, type Indikator } from '../indikator.ts';

export const cakupanKia: Indikator = {
  id: 'cakupan-kia',
  nama: 'Cakupan kepemilikan KIA',
  satuan: 'persen',
  definisi: 'Bagian anak sasaran yang memiliki Kartu Identitas Anak.',
  rumus: 'anak yang memiliki KIA / anak sasaran × 100',
  interpretasi: 'Sasaran KIA adalah anak di bawah 17 tahun yang belum kawin.',
  sumber: 'Permendagri 2/2016 tentang Kartu Identitas Anak',
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor KIA'],
  hitung: cakupan('kia', 'memiliki', 'sasaran'),
};
