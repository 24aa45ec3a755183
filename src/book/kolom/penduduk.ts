import { rasioJenisKelamin } from '../../statistics/indicators/rasio-jenis-kelamin.ts';
import { jumlah, jumlahJk } from '../../statistics/agregat.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { bagian } from '../make-tabel.ts';

const dataset = 'umur-5-tahunan';

/** Population by sex, its share of the kabupaten, and the rasio jenis kelamin (L per 100 P). */
export function kolomPenduduk(): readonly KolomHitung[] {
  return [
    { judul: 'Laki-laki', format: 'bulat', hitung: (n) => jumlahJk(n.dari(dataset), 'L') },
    { judul: 'Perempuan', format: 'bulat', hitung: (n) => jumlahJk(n.dari(dataset), 'P') },
    { judul: 'Jumlah', format: 'bulat', hitung: (n) => jumlah(n.dari(dataset)) },
    {
      judul: 'Persen',
      format: 'persen',
      hitung: (n) => bagian(jumlah(n.dari(dataset)), jumlah(n.kabupaten(dataset))),
    },
    {
      judul: 'Rasio jenis kelamin',
      format: 'rasio',
      indikator: rasioJenisKelamin,
      hitung: (n) => bagian(jumlahJk(n.dari(dataset), 'L'), jumlahJk(n.dari(dataset), 'P')),
    },
  ];
}

export const catatanRasio =
  'Rasio jenis kelamin: banyaknya laki-laki untuk setiap 100 perempuan. Persen: bagian dari penduduk kabupaten/kota.';
