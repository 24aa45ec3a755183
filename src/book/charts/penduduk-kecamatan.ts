import { jumlah } from '../../statistics/agregat.ts';
import { batangKecamatan } from '../batang-kecamatan.ts';

export const pendudukKecamatan = batangKecamatan(
  {
    id: 'penduduk-kecamatan',
    judul: 'Jumlah penduduk menurut kecamatan',
    perlu: ['umur-5-tahunan'],
    tabel: 'penduduk-kecamatan',
  },
  { seri: 'Penduduk', satuan: 'jiwa', hitung: (n) => jumlah(n.dari('umur-5-tahunan')) },
);
