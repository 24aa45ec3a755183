import { angkaPeristiwa } from '../hitung-indikator.ts';
import { sumberBaku, tingkatPeristiwa, type Indikator } from '../indikator.ts';

export const migrasiKeluar: Indikator = {
  id: 'migrasi-keluar',
  nama: 'Angka migrasi keluar',
  satuan: 'per 1.000 penduduk per tahun',
  definisi: 'Banyaknya penduduk yang pindah setahun untuk setiap 1.000 penduduk.',
  rumus: 'kepindahan semester × 2 / penduduk tengah semester × 1.000',
  interpretasi:
    'Menghitung kepindahan yang dilaporkan; hitungan semester dikalikan dua agar menjadi setahun.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: tingkatPeristiwa,
  perlu: ['ekspor mutasi', 'penduduk semester sebelumnya'],
  hitung: angkaPeristiwa('pindah'),
};
