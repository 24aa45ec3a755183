import { catatanKepalaKeluarga } from '../kolom/kepala-keluarga.ts';
import { kolomKategori, tabelWilayah } from '../make-tabel.ts';

export const kkStatusKawinKecamatan = tabelWilayah(
  {
    id: 'kk-status-kawin-kecamatan',
    judul: 'Kepala keluarga menurut status kawin',
    perlu: ['kk-status-kawin'],
    tingkat: 'kecamatan',
  },
  kolomKategori('kk-status-kawin'),
  { satuan: 'keluarga', catatan: catatanKepalaKeluarga },
);
