import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const statusKawinDesa = tabelWilayah(
  {
    id: 'status-kawin-desa',
    judul: 'Penduduk menurut status kawin',
    perlu: ['status-kawin'],
    tingkat: 'desa',
  },
  kolomKategori('status-kawin'),
  { satuan: 'jiwa' },
);
