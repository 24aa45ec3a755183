import {
  perbandingan,
  semuaTingkat,
  sumberBaku,
  type DataIndikator,
  type Indikator,
} from '../indikator.ts';
import { angkaKategori, penduduk } from '../penduduk-wilayah.ts';

export const rataRataAnggotaKeluarga: Indikator = {
  id: 'rata-rata-anggota-keluarga',
  nama: 'Rata-rata anggota keluarga',
  satuan: 'jiwa per keluarga',
  definisi: 'Banyaknya penduduk untuk setiap kartu keluarga.',
  rumus: 'jumlah penduduk / jumlah kartu keluarga',
  interpretasi:
    'Menghitung anggota yang tercatat dalam satu kartu keluarga, bukan penghuni satu rumah.',
  sumber: sumberBaku,
  desimal: 2,
  tingkat: semuaTingkat,
  perlu: ['ekspor yang menghitung seluruh penduduk', 'ekspor kartu keluarga'],
  hitung: rata,
};

function rata({ nilai }: DataIndikator): number | undefined {
  const [jiwa, kk] = [penduduk(nilai), angkaKategori(nilai, 'kk', 'kk')];
  return jiwa === undefined || kk === undefined ? undefined : perbandingan(jiwa, kk, 1);
}
