import { jumlah } from '../../statistics/agregat.ts';
import { agama } from '../../statistics/datasets/agama.ts';
import { bagianKategori } from '../kategori-grafik.ts';
import { susunanKecamatan } from '../susunan-kecamatan.ts';

export const agamaKecamatan = susunanKecamatan(
  {
    id: 'agama-kecamatan',
    judul: 'Penduduk menurut agama dan kecamatan',
    perlu: ['agama'],
    tabel: 'agama-kecamatan',
  },
  () => ({
    bagian: bagianKategori(agama),
    utuh: (n) => jumlah(n.dari('agama')),
    satuan: 'jiwa',
    urutMenurut: 0,
  }),
);
