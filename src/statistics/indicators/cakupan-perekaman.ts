import { perbandingan, semuaTingkat, type DataIndikator, type Indikator } from '../indikator.ts';
import { angkaKategori } from '../penduduk-wilayah.ts';

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
  hitung: cakupan,
};

function cakupan({ nilai }: DataIndikator): number | undefined {
  const a = angkaKategori(nilai, 'ktp-el', 'rekam');
  const b = angkaKategori(nilai, 'ktp-el', 'wajib');
  return a === undefined || b === undefined ? undefined : perbandingan(a, b);
}
