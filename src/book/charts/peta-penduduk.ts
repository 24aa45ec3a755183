import { jumlah } from '../../statistics/agregat.ts';
import { petaKecamatan } from '../peta-kecamatan.ts';

export const petaPenduduk = petaKecamatan(
  {
    id: 'peta-penduduk',
    judul: 'Peta jumlah penduduk menurut kecamatan',
    perlu: ['umur-5-tahunan'],
    tabel: 'penduduk-kecamatan',
  },
  { satuan: 'jiwa', hitung: (n) => jumlah(n.dari('umur-5-tahunan')) },
);
