import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { pendudukUmur } from '../penduduk-wilayah.ts';

export const rasioKetergantunganMuda: Indikator = {
  id: 'rasio-ketergantungan-muda',
  nama: 'Rasio ketergantungan muda',
  satuan: 'per 100 penduduk umur 15–64',
  definisi: 'Banyaknya penduduk umur 0–14 tahun untuk setiap 100 penduduk umur 15–64 tahun.',
  rumus: 'penduduk umur 0–14 / penduduk umur 15–64 × 100',
  interpretasi: 'Bagian rasio ketergantungan yang berasal dari anak.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor umur'],
  hitung: rasio,
};

function rasio({ nilai }: DataIndikator): number | undefined {
  const [a, b] = [pendudukUmur(nilai, 0, 15), pendudukUmur(nilai, 15, 65)];
  return a === undefined || b === undefined ? undefined : perbandingan(a, b);
}
