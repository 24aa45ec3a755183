import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { pendudukUmur } from '../penduduk-wilayah.ts';

export const rasioKetergantunganTua: Indikator = {
  id: 'rasio-ketergantungan-tua',
  nama: 'Rasio ketergantungan tua',
  satuan: 'per 100 penduduk umur 15–64',
  definisi: 'Banyaknya penduduk umur 65 tahun ke atas untuk setiap 100 penduduk umur 15–64 tahun.',
  rumus: 'penduduk umur 65 ke atas / penduduk umur 15–64 × 100',
  interpretasi: 'Bagian rasio ketergantungan yang berasal dari penduduk tua.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor umur'],
  hitung: rasio,
};

function rasio({ nilai }: DataIndikator): number | undefined {
  const [a, b] = [pendudukUmur(nilai, 65), pendudukUmur(nilai, 15, 65)];
  return a === undefined || b === undefined ? undefined : perbandingan(a, b);
}
