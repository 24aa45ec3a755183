import { catatanRasio, kolomPenduduk } from '../kolom/penduduk.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const pendudukKecamatan = tabelWilayah(
  {
    id: 'penduduk-kecamatan',
    judul: 'Jumlah penduduk menurut jenis kelamin',
    perlu: ['umur-5-tahunan'],
    tingkat: 'kecamatan',
  },
  kolomPenduduk,
  { satuan: 'jiwa', catatan: [catatanRasio] },
);
