import { semuaTingkat, sumberBaku, type Indikator } from '../indikator.ts';
import { median } from '../median.ts';

export const umurMedian: Indikator = {
  id: 'umur-median',
  nama: 'Umur median (dari kelompok umur)',
  satuan: 'tahun',
  definisi:
    'Umur yang membagi penduduk menjadi dua bagian sama banyak, ditaksir dari kelompok umur lima tahunan.',
  rumus:
    'batas bawah kelompok median + (separuh penduduk − penduduk di bawah kelompok itu) / penduduk kelompok itu × 5',
  interpretasi: 'Di bawah 20 disebut penduduk muda, 20–30 peralihan, di atas 30 penduduk tua.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor umur lima tahunan'],
  hitung: ({ nilai }) => {
    const umur = nilai('umur-5-tahunan')?.nilai;
    return umur && median(umur, 5);
  },
};
