import { jumlah } from '../../statistics/agregat.ts';
import { golonganDarah } from '../../statistics/datasets/golongan-darah.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { hitungKategori } from './kategori.ts';

const rhesus = [
  { grup: 'Tanpa rhesus', akhiran: '' },
  { grup: 'Rhesus positif', akhiran: '-positif' },
  { grup: 'Rhesus negatif', akhiran: '-negatif' },
];

/** The four types under each sign of rhesus, those whose type is not known, and their sum. */
export function kolomGolonganDarah(): readonly KolomHitung[] {
  return [
    ...rhesus.flatMap(({ grup, akhiran }) =>
      ['A', 'B', 'AB', 'O'].map((golongan): KolomHitung => ({
        judul: golongan,
        grup,
        format: 'bulat',
        hitung: hitungKategori(golonganDarah, `${golongan.toLowerCase()}${akhiran}`),
      })),
    ),
    {
      judul: 'Tidak diketahui',
      format: 'bulat',
      hitung: hitungKategori(golonganDarah, 'tidak-diketahui'),
    },
    {
      judul: 'Jumlah',
      format: 'bulat',
      hitung: (nilai) => jumlah(nilai.dari(golonganDarah.id)),
    },
  ];
}

export const catatanRhesus = 'Tanpa rhesus: golongan darahnya tercatat, tetapi rhesusnya tidak.';
