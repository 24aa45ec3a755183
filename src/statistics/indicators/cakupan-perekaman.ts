import { cakupan } from '../hitung-indikator.ts';
import { semuaTingkat, type Indikator } from '../indikator.ts';

export const cakupanPerekaman: Indikator = {
  id: 'cakupan-perekaman',
  nama: 'Cakupan perekaman KTP-el',
  satuan: 'persen',
  definisi: 'Bagian penduduk wajib KTP yang sudah merekam sidik jari, iris mata, dan wajah.',
  rumus: 'penduduk yang sudah merekam / wajib KTP × 100',
  interpretasi: 'Di bawah 100 menunjukkan penduduk wajib KTP yang belum datang merekam.',
  sumber: 'Wajib KTP: Perpres 96/2018 Pasal 15',
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor KTP-el'],
  hitung: cakupan('ktp-el', 'rekam', 'wajib'),
};
