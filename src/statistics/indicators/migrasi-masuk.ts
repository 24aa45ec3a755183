import { angkaPeristiwa } from '../hitung-indikator.ts';
import { sumberBaku, tingkatPeristiwa, type Indikator } from '../indikator.ts';

export const migrasiMasuk: Indikator = {
  id: 'migrasi-masuk',
  nama: 'Angka migrasi masuk',
  satuan: 'per 1.000 penduduk per tahun',
  definisi: 'Banyaknya penduduk yang datang setahun untuk setiap 1.000 penduduk.',
  rumus: 'kedatangan semester × 2 / penduduk tengah semester × 1.000',
  interpretasi:
    'Menghitung kedatangan yang dilaporkan; hitungan semester dikalikan dua agar menjadi setahun.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: tingkatPeristiwa,
  perlu: ['ekspor mutasi', 'penduduk semester sebelumnya'],
  hitung: angkaPeristiwa('datang'),
};
