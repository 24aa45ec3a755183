import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { penduduk, pendudukUmur } from '../penduduk-wilayah.ts';

export const persentaseLansia: Indikator = {
  id: 'persentase-lansia',
  nama: 'Persentase penduduk lansia',
  satuan: 'persen',
  definisi: 'Bagian penduduk yang berumur 60 tahun ke atas.',
  rumus: 'penduduk umur 60 ke atas / jumlah penduduk × 100',
  interpretasi:
    'Di atas 10 persen disebut penduduk menua. Batas lanjut usia 60 tahun menurut UU 13/1998.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor umur'],
  hitung: rasio,
};

function rasio({ nilai }: DataIndikator): number | undefined {
  const [a, b] = [pendudukUmur(nilai, 60), penduduk(nilai)];
  return a === undefined || b === undefined ? undefined : perbandingan(a, b);
}
