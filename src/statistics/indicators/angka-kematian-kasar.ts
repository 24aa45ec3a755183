import { angkaPeristiwa } from '../hitung-indikator.ts';
import { sumberBaku, tingkatPeristiwa, type Indikator } from '../indikator.ts';

export const angkaKematianKasar: Indikator = {
  id: 'angka-kematian-kasar',
  nama: 'Angka kematian kasar',
  satuan: 'per 1.000 penduduk per tahun',
  definisi: 'Banyaknya kematian setahun untuk setiap 1.000 penduduk.',
  rumus: 'kematian semester × 2 / penduduk tengah semester × 1.000',
  interpretasi:
    'Menghitung kematian yang dilaporkan; hitungan semester dikalikan dua agar menjadi setahun; kematian yang tidak dilaporkan membuatnya terlalu rendah.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: tingkatPeristiwa,
  perlu: ['ekspor mutasi', 'penduduk semester sebelumnya'],
  hitung: angkaPeristiwa('mati'),
};
