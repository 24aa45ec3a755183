import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const statusKawinKecamatan = tabelWilayah(
  {
    id: 'status-kawin-kecamatan',
    judul: 'Penduduk menurut status kawin',
    perlu: ['status-kawin'],
    tingkat: 'kecamatan',
  },
  kolomKategori('status-kawin'),
  { satuan: 'jiwa' },
);
