import { angkaPeristiwa } from '../hitung-indikator.ts';
import { sumberBaku, tingkatPeristiwa, type Indikator } from '../indikator.ts';

export const pertumbuhanAlami: Indikator = {
  id: 'pertumbuhan-alami',
  nama: 'Pertumbuhan alami',
  satuan: 'per 1.000 penduduk per tahun',
  definisi: 'Selisih kelahiran dan kematian setahun untuk setiap 1.000 penduduk.',
  rumus: '(kelahiran − kematian) semester × 2 / penduduk tengah semester × 1.000',
  interpretasi: 'Pertambahan penduduk tanpa memperhitungkan perpindahan.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: tingkatPeristiwa,
  perlu: ['ekspor mutasi', 'penduduk semester sebelumnya'],
  hitung: angkaPeristiwa('lahir', 'mati'),
};
