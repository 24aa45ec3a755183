import { perbandingan, type Indikator } from '../indikator.ts';
import { kelompokUsia } from '../ketergantungan.ts';

export const rasioKetergantungan: Indikator = {
  id: 'rasio-ketergantungan',
  nama: 'Rasio ketergantungan',
  satuan: 'per 100 penduduk umur 15–64 tahun',
  rumus: '(penduduk umur 0–14 + penduduk umur 65 ke atas) / penduduk umur 15–64 × 100',
  desimal: 2,
  hitung: (data) => {
    const usia = kelompokUsia(data);
    return usia && perbandingan(usia.muda + usia.tua, usia.produktif);
  },
};
