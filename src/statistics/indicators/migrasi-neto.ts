import { angkaPeristiwa } from '../hitung-indikator.ts';
import { sumberBaku, tingkatPeristiwa, type Indikator } from '../indikator.ts';

export const migrasiNeto: Indikator = {
  id: 'migrasi-neto',
  nama: 'Angka migrasi neto',
  satuan: 'per 1.000 penduduk per tahun',
  definisi: 'Selisih penduduk yang datang dan yang pindah setahun untuk setiap 1.000 penduduk.',
  rumus: '(kedatangan − kepindahan) semester × 2 / penduduk tengah semester × 1.000',
  interpretasi:
    'Di atas nol berarti lebih banyak yang datang, di bawah nol lebih banyak yang pindah.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: tingkatPeristiwa,
  perlu: ['ekspor mutasi', 'penduduk semester sebelumnya'],
  hitung: angkaPeristiwa('datang', 'pindah'),
};
