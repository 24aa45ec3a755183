import { rasioKetergantungan } from '../../statistics/indicators/rasio-ketergantungan.ts';
import { jumlah, jumlahKategori } from '../../statistics/agregat.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { bagian, tabelWilayah } from '../make-tabel.ts';

const dataset = 'umur-5-tahunan';
/** Bands of five years from 0–4: the young end before band 3 (15–19), the old begin at band 13 (65–69). */
const [produktif, tua] = [3, 13];

const usia = (n: readonly number[], dari: number, sampai?: number): number =>
  jumlahKategori(n, dari, sampai ?? n.length / 3);

export const kelompokUsiaKecamatan = tabelWilayah(
  {
    id: 'kelompok-usia-kecamatan',
    judul: 'Penduduk usia muda, usia produktif, dan usia tua',
    perlu: [dataset],
    tingkat: 'kecamatan',
  },
  (): readonly KolomHitung[] => [
    {
      judul: '0–14',
      grup: 'Umur (tahun)',
      format: 'bulat',
      hitung: (n) => usia(n.dari(dataset), 0, produktif),
    },
    {
      judul: '15–64',
      grup: 'Umur (tahun)',
      format: 'bulat',
      hitung: (n) => usia(n.dari(dataset), produktif, tua),
    },
    {
      judul: '65+',
      grup: 'Umur (tahun)',
      format: 'bulat',
      hitung: (n) => usia(n.dari(dataset), tua),
    },
    { judul: 'Jumlah', format: 'bulat', hitung: (n) => jumlah(n.dari(dataset)) },
    {
      judul: 'Rasio ketergantungan',
      format: 'rasio',
      indikator: rasioKetergantungan,
      hitung: (n) =>
        bagian(
          usia(n.dari(dataset), 0, produktif) + usia(n.dari(dataset), tua),
          usia(n.dari(dataset), produktif, tua),
        ),
    },
  ],
  {
    satuan: 'jiwa',
    catatan: [
      'Rasio ketergantungan: banyaknya penduduk umur 0–14 dan 65 tahun ke atas untuk setiap 100 penduduk umur 15–64 tahun.',
    ],
  },
);
