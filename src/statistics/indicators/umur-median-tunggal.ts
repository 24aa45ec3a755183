import { semuaTingkat, sumberBaku, type Indikator } from '../indikator.ts';
import { median } from '../median.ts';

export const umurMedianTunggal: Indikator = {
  id: 'umur-median-tunggal',
  nama: 'Umur median',
  satuan: 'tahun',
  definisi:
    'Umur yang membagi penduduk menjadi dua bagian sama banyak, ditaksir dari umur tunggal.',
  rumus:
    'umur tempat separuh penduduk tercapai + (separuh penduduk − penduduk di bawah umur itu) / penduduk pada umur itu',
  interpretasi:
    'Lebih teliti daripada taksiran dari kelompok lima tahunan; keduanya biasanya berselisih kurang dari setengah tahun.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor umur tunggal'],
  hitung: ({ nilai }) => {
    const umur = nilai('umur-tunggal')?.nilai;
    return umur && median(umur, 1);
  },
};
