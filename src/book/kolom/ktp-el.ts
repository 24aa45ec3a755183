import type { KolomHitung } from '../make-tabel.ts';
import { bagian, laki, perempuan } from '../make-tabel.ts';

const dataset = 'ktp-el';
const [wajib, rekam, cetak] = [0, 1, 2];
const dua = (n: readonly number[], k: number): number => laki(n, k) + perempuan(n, k);

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
      hitung: (n) => dua(n.dari(dataset), wajib),
    },
    ...tahap('Perekaman', rekam),
    ...tahap('Kepemilikan KTP-el', cetak),
  ];
}

function tahap(grup: string, kategori: number): readonly KolomHitung[] {
  return [
    { judul: 'Jumlah', grup, format: 'bulat', hitung: (n) => dua(n.dari(dataset), kategori) },
    {
      judul: 'Persen',
      grup,
      format: 'persen',
      hitung: (n) => bagian(dua(n.dari(dataset), kategori), dua(n.dari(dataset), wajib)),
    },
  ];
}
