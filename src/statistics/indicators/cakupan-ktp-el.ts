import { cakupan } from '../hitung-indikator.ts';
import { semuaTingkat, type Indikator } from '../indikator.ts';

export const cakupanKtpEl: Indikator = {
  id: 'cakupan-ktp-el',
  nama: 'Cakupan kepemilikan KTP-el',
  satuan: 'persen',
  definisi: 'Bagian penduduk wajib KTP yang memiliki KTP-el.',
  rumus: 'penduduk yang memiliki KTP-el / wajib KTP × 100',
  interpretasi:
    'Selisihnya dengan cakupan perekaman adalah yang sudah merekam tetapi belum memegang KTP-el.',
  sumber: 'Wajib KTP: Perpres 96/2018 Pasal 15',
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor KTP-el'],
  hitung: cakupan('ktp-el', 'cetak', 'wajib'),
};
