import { angkaPeristiwa } from '../hitung-indikator.ts';
import { sumberBaku, tingkatPeristiwa, type Indikator } from '../indikator.ts';

export const angkaKelahiranKasar: Indikator = {
  id: 'angka-kelahiran-kasar',
  nama: 'Angka kelahiran kasar',
  satuan: 'per 1.000 penduduk per tahun',
  definisi: 'Banyaknya kelahiran setahun untuk setiap 1.000 penduduk.',
  rumus: 'kelahiran semester × 2 / penduduk tengah semester × 1.000',
  interpretasi:
    'Menghitung kelahiran yang dilaporkan; hitungan semester dikalikan dua agar menjadi setahun.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: tingkatPeristiwa,
  perlu: ['ekspor mutasi', 'penduduk semester sebelumnya'],
  hitung: angkaPeristiwa('lahir'),
};
