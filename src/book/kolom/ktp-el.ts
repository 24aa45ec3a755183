import { cakupanKtpEl } from '../../statistics/indicators/cakupan-ktp-el.ts';
import { cakupanPerekaman } from '../../statistics/indicators/cakupan-perekaman.ts';
import type { Indikator } from '../../statistics/indikator.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { duaJk, laki, perempuan } from '../../statistics/agregat.ts';
import { bagian } from '../make-tabel.ts';

const dataset = 'ktp-el';
const [wajib, rekam, cetak] = [0, 1, 2];

/** Wajib KTP, recorded and printed, with coverage of those who must have one. */
export function kolomKtpEl(): readonly KolomHitung[] {
  return [
    {
      judul: 'Laki-laki',
      grup: 'Wajib KTP',
      format: 'bulat',
      hitung: (n) => laki(n.dari(dataset), wajib),
    },
    {
      judul: 'Perempuan',
      grup: 'Wajib KTP',
      format: 'bulat',
      hitung: (n) => perempuan(n.dari(dataset), wajib),
    },
    {
      judul: 'Jumlah',
      grup: 'Wajib KTP',
      format: 'bulat',
      hitung: (n) => duaJk(n.dari(dataset), wajib),
    },
    ...tahap('Perekaman', rekam, cakupanPerekaman),
    ...tahap('Kepemilikan KTP-el', cetak, cakupanKtpEl),
  ];
}

function tahap(grup: string, kategori: number, indikator: Indikator): readonly KolomHitung[] {
  return [
    { judul: 'Jumlah', grup, format: 'bulat', hitung: (n) => duaJk(n.dari(dataset), kategori) },
    {
      judul: 'Persen',
      grup,
      format: 'persen',
      indikator,
      hitung: (n) => bagian(duaJk(n.dari(dataset), kategori), duaJk(n.dari(dataset), wajib)),
    },
  ];
}
