import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { pendudukUmur } from '../penduduk-wilayah.ts';

export const rasioAnakWanita: Indikator = {
  id: 'rasio-anak-wanita',
  nama: 'Rasio anak–wanita',
  satuan: 'per 1.000 perempuan umur 15–49',
  definisi: 'Banyaknya anak umur 0–4 tahun untuk setiap 1.000 perempuan umur 15–49 tahun.',
  rumus: 'penduduk umur 0–4 / perempuan umur 15–49 × 1.000',
  interpretasi:
    'Petunjuk kasar tinggi rendahnya kelahiran lima tahun terakhir ketika data kelahiran belum lengkap. Sebagian terbitan memakai umur 15–44.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor umur'],
  hitung: rasio,
};

function rasio({ nilai }: DataIndikator): number | undefined {
  const [a, b] = [pendudukUmur(nilai, 0, 5), pendudukUmur(nilai, 15, 50, 'P')];
  return a === undefined || b === undefined ? undefined : perbandingan(a, b, 1000);
}
