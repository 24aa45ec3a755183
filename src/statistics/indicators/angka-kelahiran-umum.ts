import { sumberBaku, tingkatPeristiwa, type DataIndikator, type Indikator } from '../indikator.ts';
import { angkaKategori, angkaTahunan, pendudukUmur } from '../penduduk-wilayah.ts';

export const angkaKelahiranUmum: Indikator = {
  id: 'angka-kelahiran-umum',
  nama: 'Angka kelahiran umum',
  satuan: 'per 1.000 perempuan umur 15–49 per tahun',
  definisi: 'Banyaknya kelahiran setahun untuk setiap 1.000 perempuan umur 15–49 tahun.',
  rumus: 'kelahiran semester × 2 / perempuan umur 15–49 × 1.000',
  interpretasi:
    'Lebih tepat daripada angka kelahiran kasar karena penyebutnya hanya perempuan umur subur.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: tingkatPeristiwa,
  perlu: ['ekspor mutasi', 'ekspor umur'],
  hitung: angka,
};

function angka(data: DataIndikator): number | undefined {
  const perempuan = pendudukUmur(data.nilai, 15, 50, 'P');
  return angkaTahunan(angkaKategori(data.nilai, 'mutasi', 'lahir'), perempuan);
}
