import { catatanRasio, kolomPenduduk } from '../kolom/penduduk.ts';
import { tabelWilayah } from '../make-tabel.ts';

export const pendudukDesa = tabelWilayah(
  {
    id: 'penduduk-desa',
    judul: 'Jumlah penduduk menurut jenis kelamin',
    perlu: ['umur-5-tahunan'],
    tingkat: 'desa',
  },
  kolomPenduduk,
  { satuan: 'jiwa', catatan: [catatanRasio] },
);
