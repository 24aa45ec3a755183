import { jumlah } from '../../statistics/agregat.ts';
import { statusKawin } from '../../statistics/datasets/status-kawin.ts';
import { bagianKategori } from '../kategori-grafik.ts';
import { susunanKecamatan } from '../susunan-kecamatan.ts';

export const statusKawinKecamatan = susunanKecamatan(
  {
    id: 'status-kawin-kecamatan',
    judul: 'Penduduk menurut status kawin dan kecamatan',
    perlu: ['status-kawin'],
    tabel: 'status-kawin-kecamatan',
  },
  () => ({
    bagian: bagianKategori(statusKawin),
    utuh: (n) => jumlah(n.dari('status-kawin')),
    satuan: 'jiwa',
    urutMenurut: 0,
  }),
);
