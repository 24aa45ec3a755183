import { catatanKartuKeluarga, kolomKartuKeluarga } from '../kolom/kartu-keluarga.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const kartuKeluargaKecamatan = tabelWilayah(
  {
    id: 'kartu-keluarga-kecamatan',
    judul: 'Kartu keluarga menurut jenis kelamin kepala keluarga',
    perlu: ['kk', 'umur-5-tahunan'],
    tingkat: 'kecamatan',
  },
  kolomKartuKeluarga,
  { satuan: 'keluarga', catatan: [catatanKartuKeluarga] },
);
