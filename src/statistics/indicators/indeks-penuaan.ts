import { perbandingan, type Indikator } from '../indikator.ts';
import { kelompokUsia } from '../ketergantungan.ts';

export const indeksPenuaan: Indikator = {
  id: 'indeks-penuaan',
  nama: 'Indeks penuaan',
  satuan: 'penduduk umur 65 ke atas per 100 penduduk umur 0–14 tahun',
  rumus: 'penduduk umur 65 ke atas / penduduk umur 0–14 × 100',
  desimal: 2,
  hitung: (data) => {
    const usia = kelompokUsia(data);
    return usia && perbandingan(usia.tua, usia.muda);
  },
};
