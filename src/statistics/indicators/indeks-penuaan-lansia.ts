import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { pendudukUmur } from '../penduduk-wilayah.ts';

export const indeksPenuaanLansia: Indikator = {
  id: 'indeks-penuaan-lansia',
  nama: 'Indeks penuaan menurut umur lansia',
  satuan: 'penduduk umur 60+ per 100 penduduk umur 0–14',
  definisi: 'Banyaknya penduduk umur 60 tahun ke atas untuk setiap 100 penduduk umur 0–14 tahun.',
  rumus: 'penduduk umur 60 ke atas / penduduk umur 0–14 × 100',
  interpretasi:
    'Memakai batas lanjut usia 60 tahun (UU 13/1998), jadi lebih besar daripada indeks penuaan 65 tahun.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor umur'],
  hitung: rasio,
};

function rasio({ nilai }: DataIndikator): number | undefined {
  const [a, b] = [pendudukUmur(nilai, 60), pendudukUmur(nilai, 0, 15)];
  return a === undefined || b === undefined ? undefined : perbandingan(a, b);
}
