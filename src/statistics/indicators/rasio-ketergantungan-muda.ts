import { perbandingan, type Indikator } from '../indikator.ts';
import { kelompokUsia } from '../ketergantungan.ts';

export const rasioKetergantunganMuda: Indikator = {
  id: 'rasio-ketergantungan-muda',
  nama: 'Rasio ketergantungan muda',
  satuan: 'per 100 penduduk umur 15–64 tahun',
  rumus: 'penduduk umur 0–14 / penduduk umur 15–64 × 100',
  desimal: 2,
  hitung: (data) => {
    const usia = kelompokUsia(data);
    return usia && perbandingan(usia.muda, usia.produktif);
  },
};
