import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { penduduk } from '../penduduk-wilayah.ts';

export const rasioJenisKelamin: Indikator = {
  id: 'rasio-jenis-kelamin',
  nama: 'Rasio jenis kelamin',
  satuan: 'laki-laki per 100 perempuan',
  definisi: 'Banyaknya penduduk laki-laki untuk setiap 100 penduduk perempuan.',
  rumus: 'penduduk laki-laki / penduduk perempuan × 100',
  interpretasi: 'Di atas 100 berarti laki-laki lebih banyak, di bawah 100 perempuan lebih banyak.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor yang menghitung seluruh penduduk'],
  hitung: rasio,
};

function rasio({ nilai }: DataIndikator): number | undefined {
  const [l, p] = [penduduk(nilai, 'L'), penduduk(nilai, 'P')];
  return l === undefined || p === undefined ? undefined : perbandingan(l, p);
}
