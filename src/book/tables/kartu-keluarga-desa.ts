import { catatanKartuKeluarga, kolomKartuKeluarga } from '../kolom/kartu-keluarga.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const kartuKeluargaDesa = tabelWilayah(
  {
    id: 'kartu-keluarga-desa',
    judul: 'Kartu keluarga menurut jenis kelamin kepala keluarga',
    perlu: ['kk', 'umur-5-tahunan'],
    tingkat: 'desa',
  },
  kolomKartuKeluarga,
  { satuan: 'keluarga', catatan: [catatanKartuKeluarga] },
);
