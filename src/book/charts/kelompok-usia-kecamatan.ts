import { jumlah, jumlahKategori } from '../../statistics/agregat.ts';
import { susunanKecamatan } from '../susunan-kecamatan.ts';

const dataset = 'umur-5-tahunan';
/** Bands of five years from 0–4: the young end before band 3 (15–19), the old begin at band 13 (65–69). */
const [produktif, tua] = [3, 13];

export const kelompokUsiaKecamatan = susunanKecamatan(
  {
    id: 'kelompok-usia-kecamatan',
    judul: 'Penduduk usia muda, produktif, dan tua menurut kecamatan',
    perlu: [dataset],
    tabel: 'kelompok-usia-kecamatan',
  },
  () => ({
    bagian: [
      { nama: '0–14 tahun', hitung: (n) => jumlahKategori(n.dari(dataset), 0, produktif) },
      { nama: '15–64 tahun', hitung: (n) => jumlahKategori(n.dari(dataset), produktif, tua) },
      {
        nama: '65 tahun ke atas',
        hitung: (n) => jumlahKategori(n.dari(dataset), tua, n.dari(dataset).length / 3),
      },
    ],
    utuh: (n) => jumlah(n.dari(dataset)),
    satuan: 'jiwa',
    urutMenurut: 0,
  }),
);
