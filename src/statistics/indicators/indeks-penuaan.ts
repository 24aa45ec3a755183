import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { pendudukUmur } from '../penduduk-wilayah.ts';

export const indeksPenuaan: Indikator = {
  id: 'indeks-penuaan',
  nama: 'Indeks penuaan',
  satuan: 'penduduk umur 65+ per 100 penduduk umur 0–14',
  definisi: 'Banyaknya penduduk umur 65 tahun ke atas untuk setiap 100 penduduk umur 0–14 tahun.',
  rumus: 'penduduk umur 65 ke atas / penduduk umur 0–14 × 100',
  interpretasi: 'Di atas 100 berarti penduduk tua lebih banyak daripada anak.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor umur'],
  hitung: rasio,
};

function rasio({ nilai }: DataIndikator): number | undefined {
  const [a, b] = [pendudukUmur(nilai, 65), pendudukUmur(nilai, 0, 15)];
  return a === undefined || b === undefined ? undefined : perbandingan(a, b);
}
