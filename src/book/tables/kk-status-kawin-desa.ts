import { catatanKepalaKeluarga } from '../kolom/kepala-keluarga.ts';
import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const kkStatusKawinDesa = tabelWilayah(
  {
    id: 'kk-status-kawin-desa',
    judul: 'Kepala keluarga menurut status kawin',
    perlu: ['kk-status-kawin'],
    tingkat: 'desa',
  },
  kolomKategori('kk-status-kawin'),
  { satuan: 'keluarga', catatan: catatanKepalaKeluarga },
);
