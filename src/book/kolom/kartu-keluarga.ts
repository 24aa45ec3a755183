import { cakupanKk } from '../../statistics/indicators/cakupan-kk.ts';
import { kepalaKeluargaPerempuan } from '../../statistics/indicators/kepala-keluarga-perempuan.ts';
import { rataRataAnggotaKeluarga } from '../../statistics/indicators/rata-rata-anggota-keluarga.ts';
import { duaJk, jumlah, laki, perempuan } from '../../statistics/agregat.ts';
import { kk } from '../../statistics/datasets/kk.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { bagian } from '../make-tabel.ts';
import { hitungKategori, kolomPersen } from './kategori.ts';

const kartu = (n: readonly number[]): number => duaJk(n, 0);
const cetak = hitungKategori(kk, 'cetak');
const tercetak = 'Kartu keluarga tercetak';

/** Kartu keluarga by sex of the head (category 0 of the export), jiwa per keluarga, and those printed. */
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
      indikator: kepalaKeluargaPerempuan,
      hitung: (n) => bagian(perempuan(n.dari('kk'), 0), kartu(n.dari('kk'))),
    },
    {
      judul: 'Rata-rata anggota',
      format: 'rasio',
      indikator: rataRataAnggotaKeluarga,
      hitung: (n) => {
        const keluarga = kartu(n.dari('kk'));
        return keluarga === 0 ? undefined : jumlah(n.dari('umur-5-tahunan')) / keluarga;
      },
    },
    { judul: 'Jumlah', grup: tercetak, format: 'bulat', hitung: cetak },
    kolomPersen(cetak, hitungKategori(kk, 'kk'), {
      judul: 'Persen',
      grup: tercetak,
      indikator: cakupanKk,
    }),
  ];
}

export const catatanKartuKeluarga =
  'Rata-rata anggota: jumlah penduduk dibagi jumlah kartu keluarga (jiwa per keluarga). Persen tercetak: terhadap jumlah kartu keluarga.';
