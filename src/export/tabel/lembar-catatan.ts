import { daftarTanda } from '../../statistics/tanda.ts';
import type { RilisUnduh } from '../rilis-unduh.ts';
import type { Lembar } from './lembar-xlsx.ts';

/** The signs of a workbook and the notes of the release and of its tables, as one table of three columns. */
export function lembarCatatan(terbitan: RilisUnduh): Lembar {
  const kepala = ['Jenis', 'Tanda atau tabel', 'Catatan'];
  const isi = [
    // A zero is a number in these sheets.
    ...daftarTanda
      .filter(({ tanda }) => tanda !== '–')
      .map(({ tanda, arti }) => ['Tanda', tanda, arti]),
    ...terbitan.catatan.map((satu) => ['Terbitan', 'Semua tabel', satu]),
    ...terbitan.tabel.flatMap(({ nomor, tabel }) =>
      tabel.catatan.map((satu) => ['Tabel', `Tabel ${nomor}`, satu]),
    ),
  ];
  return {
    nama: 'Catatan',
    baris: [
      [{ isi: 'Catatan dan tanda', gaya: 'judul' }],
      kepala.map((teks) => ({ isi: teks, gaya: 'kepala' })),
      ...isi.map((baris) => baris.map((teks) => ({ isi: teks, gaya: 'catatan' as const }))),
    ],
    lebar: [14, 18, 100],
    kepala: 1,
  };
}
