import { jumlah } from '../../statistics/agregat.ts';
import { kk } from '../../statistics/datasets/kk.ts';
import { batangKecamatan } from '../batang-kecamatan.ts';
import { hitungKategori } from '../kolom/kategori.ts';

const keluarga = hitungKategori(kk, 'kk');

export const anggotaKeluargaKecamatan = batangKecamatan(
  {
    id: 'anggota-keluarga-kecamatan',
    judul: 'Rata-rata anggota keluarga menurut kecamatan',
    perlu: ['kk', 'umur-5-tahunan'],
    tabel: 'kartu-keluarga-kecamatan',
  },
  {
    seri: 'Rata-rata anggota',
    satuan: 'jiwa per keluarga',
    hitung: (n) => {
      const banyak = keluarga(n);
      return banyak === 0 ? undefined : jumlah(n.dari('umur-5-tahunan')) / banyak;
    },
  },
);
