import { umur5Tahunan } from '../../statistics/datasets/umur-5-tahunan.ts';
import { catatanLuas, kolomLuasKepadatan } from '../kolom/luas-kepadatan.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const luasKepadatanKecamatan = tabelWilayah(
  {
    id: 'luas-kepadatan-kecamatan',
    judul: 'Luas wilayah, jumlah penduduk, dan kepadatan penduduk',
    perlu: ['luas-wilayah', 'umur-5-tahunan'],
    tingkat: 'kecamatan',
  },
  kolomLuasKepadatan,
  { satuan: umur5Tahunan.satuan, catatan: [catatanLuas] },
);
