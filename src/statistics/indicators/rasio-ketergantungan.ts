import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { pendudukUmur } from '../penduduk-wilayah.ts';

export const rasioKetergantungan: Indikator = {
  id: 'rasio-ketergantungan',
  nama: 'Rasio ketergantungan',
  satuan: 'per 100 penduduk umur 15–64',
  definisi:
    'Banyaknya penduduk umur 0–14 dan 65 tahun ke atas untuk setiap 100 penduduk umur 15–64 tahun.',
  rumus: '(penduduk umur 0–14 + penduduk umur 65 ke atas) / penduduk umur 15–64 × 100',
  interpretasi:
    'Makin rendah, makin ringan beban tiap orang umur produktif; di bawah 50 disebut bonus demografi.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor umur'],
  hitung: rasio,
};

function rasio({ nilai }: DataIndikator): number | undefined {
  const [muda, produktif, tua] = [
    pendudukUmur(nilai, 0, 15),
    pendudukUmur(nilai, 15, 65),
    pendudukUmur(nilai, 65),
  ];
  if (muda === undefined || produktif === undefined || tua === undefined) return undefined;
  return perbandingan(muda + tua, produktif);
}
