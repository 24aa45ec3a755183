import { mutasi } from '../../statistics/datasets/mutasi.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { hitungKategori, kolomJk } from './kategori.ts';

const [lahir, mati, datang, pindah] = [
  hitungKategori(mutasi, 'lahir'),
  hitungKategori(mutasi, 'mati'),
  hitungKategori(mutasi, 'datang'),
  hitungKategori(mutasi, 'pindah'),
];

/** Events of the semester by sex, and by how many people all of them changed the population. */
export function kolomMutasi(): readonly KolomHitung[] {
  return [
    ...mutasi.kategori.flatMap(({ id, label }) => kolomJk(mutasi, id, label)),
    {
      judul: 'Neto',
      format: 'bulat',
      hitung: (nilai) => lahir(nilai) - mati(nilai) + datang(nilai) - pindah(nilai),
    },
  ];
}

export const catatanNeto =
  'Neto: lahir dikurangi mati, ditambah datang, dikurangi pindah, untuk laki-laki dan perempuan bersama.';
