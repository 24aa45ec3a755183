import { jumlah } from '../../statistics/agregat.ts';
import { batangKecamatan } from '../batang-kecamatan.ts';

export const disabilitasKecamatan = batangKecamatan(
  {
    id: 'disabilitas-kecamatan',
    judul: 'Penyandang disabilitas menurut kecamatan',
    perlu: ['disabilitas'],
    tabel: 'disabilitas-kecamatan',
  },
  { seri: 'Penyandang disabilitas', satuan: 'jiwa', hitung: (n) => jumlah(n.dari('disabilitas')) },
);
