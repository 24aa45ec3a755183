import { batangKecamatan } from '../batang-kecamatan.ts';
import { kepadatan } from '../kolom/luas-kepadatan.ts';

export const kepadatanKecamatan = batangKecamatan(
  {
    id: 'kepadatan-kecamatan',
    judul: 'Kepadatan penduduk menurut kecamatan',
    perlu: ['luas-wilayah', 'umur-5-tahunan'],
    tabel: 'luas-kepadatan-kecamatan',
  },
  { seri: 'Kepadatan', satuan: 'jiwa per km²', hitung: kepadatan },
);
