import { sumberBaku, tingkatPeristiwa, type DataIndikator, type Indikator } from '../indikator.ts';
import { angkaKategori, angkaTahunan, pendudukTengah } from '../penduduk-wilayah.ts';

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
  hitung: angka,
};

function angka(data: DataIndikator): number | undefined {
  return angkaTahunan(angkaKategori(data.nilai, 'mutasi', 'lahir'), pendudukTengah(data));
}
