import { perbandingan, type Indikator } from '../indikator.ts';
import { kelompokUsia } from '../ketergantungan.ts';

export const rasioKetergantunganTua: Indikator = {
  id: 'rasio-ketergantungan-tua',
  nama: 'Rasio ketergantungan tua',
  satuan: 'per 100 penduduk umur 15–64 tahun',
  rumus: 'penduduk umur 65 ke atas / penduduk umur 15–64 × 100',
  desimal: 2,
  hitung: (data) => {
    const usia = kelompokUsia(data);
    return usia && perbandingan(usia.tua, usia.produktif);
  },
};
