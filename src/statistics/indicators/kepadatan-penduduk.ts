import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { angkaKategori, penduduk } from '../penduduk-wilayah.ts';

export const kepadatanPenduduk: Indikator = {
  id: 'kepadatan-penduduk',
  nama: 'Kepadatan penduduk',
  satuan: 'jiwa per km²',
  definisi: 'Banyaknya penduduk pada setiap kilometer persegi luas wilayah.',
  rumus: 'jumlah penduduk / luas wilayah dalam km²',
  interpretasi:
    'Rata-rata seluruh wilayah, termasuk hutan dan perairan darat, sehingga permukiman lebih padat daripada angka ini.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor yang menghitung seluruh penduduk', 'luas wilayah'],
  hitung: kepadatan,
};

function kepadatan({ nilai }: DataIndikator): number | undefined {
  const [jiwa, luas] = [penduduk(nilai), angkaKategori(nilai, 'luas-wilayah', 'luas')];
  return jiwa === undefined || luas === undefined ? undefined : perbandingan(jiwa, luas, 1);
}
