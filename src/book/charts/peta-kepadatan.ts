import { kepadatan } from '../kolom/luas-kepadatan.ts';
import { petaKecamatan } from '../peta-kecamatan.ts';

export const petaKepadatan = petaKecamatan(
  {
    id: 'peta-kepadatan',
    judul: 'Peta kepadatan penduduk menurut kecamatan',
    perlu: ['luas-wilayah', 'umur-5-tahunan'],
    tabel: 'luas-kepadatan-kecamatan',
  },
  { satuan: 'jiwa per km²', hitung: kepadatan },
);
