import { sumberBaku, tingkatPeristiwa, type DataIndikator, type Indikator } from '../indikator.ts';
import { angkaKategori, angkaTahunan, pendudukTengah } from '../penduduk-wilayah.ts';

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
  hitung: angka,
};

function angka(data: DataIndikator): number | undefined {
  const [a, b] = [
    angkaKategori(data.nilai, 'mutasi', 'datang'),
    angkaKategori(data.nilai, 'mutasi', 'pindah'),
  ];
  return a === undefined || b === undefined ? undefined : angkaTahunan(a - b, pendudukTengah(data));
}
