import { cakupan } from '../hitung-indikator.ts';
import { semuaTingkat, type Indikator } from '../indikator.ts';

export const cakupanKk: Indikator = {
  id: 'cakupan-kk',
  nama: 'Cakupan pencetakan kartu keluarga',
  satuan: 'persen',
  definisi: 'Bagian kartu keluarga yang sudah dicetak dalam bentuk terbaru.',
  rumus: 'kartu keluarga yang sudah dicetak / jumlah kartu keluarga × 100',
  interpretasi: 'Yang belum dicetak tetap tercatat dalam basis data.',
  sumber: 'Kategori ekspor DKB; kewajiban memiliki KK: UU 23/2006 jo. UU 24/2013 Pasal 61',
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor kartu keluarga yang memuat pencetakan'],
  hitung: cakupan('kk', 'cetak', 'kk'),
};
