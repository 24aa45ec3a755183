import { duaJk, jumlah, laki, perempuan } from '../../statistics/agregat.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { bagian } from '../make-tabel.ts';

const kartu = (n: readonly number[]): number => duaJk(n, 0);

/** Kartu keluarga by sex of the head (category 0 of the export), and jiwa per keluarga. */
export function kolomKartuKeluarga(): readonly KolomHitung[] {
  return [
    {
      judul: 'Laki-laki',
      grup: 'Kepala keluarga',
      format: 'bulat',
      hitung: (n) => laki(n.dari('kk'), 0),
    },
    {
      judul: 'Perempuan',
      grup: 'Kepala keluarga',
      format: 'bulat',
      hitung: (n) => perempuan(n.dari('kk'), 0),
    },
    {
      judul: 'Jumlah',
      grup: 'Kepala keluarga',
      format: 'bulat',
      hitung: (n) => kartu(n.dari('kk')),
    },
    {
      judul: 'Perempuan (persen)',
      format: 'persen',
      hitung: (n) => bagian(perempuan(n.dari('kk'), 0), kartu(n.dari('kk'))),
    },
    {
      judul: 'Rata-rata anggota',
      format: 'rasio',
      hitung: (n) => {
        const keluarga = kartu(n.dari('kk'));
        return keluarga === 0 ? undefined : jumlah(n.dari('umur-5-tahunan')) / keluarga;
      },
    },
  ];
}
