import type { Finding } from '../../finding/finding.ts';
import { duaJk, jumlahKategori, laki, perempuan } from '../agregat.ts';
import type { BarisWilayah, Dataset, Kabupaten } from '../model.ts';
import {
  cariDataset,
  perKecamatan,
  sebutBeberapa,
  type MasukanPeriksa,
  type Pemeriksaan,
} from '../pemeriksaan.ts';

const [wajib, rekam, cetak] = [0, 1, 2];

/** Age from which everyone must have a KTP (Perpres 96/2018, Pasal 15); the married must have one earlier. */
const umurWajib = 17;

/**
 * Who has a KTP-el was recorded before, and who is recorded must have one; everyone of 17 and over must.
 * Exports are known to break these by a few people, so it is a peringatan.
 */
export const ktpTerhadapUmur: Pemeriksaan = { id: 'ktp-terhadap-umur', periksa };

function periksa({ kabupaten, daftar }: MasukanPeriksa): readonly Finding[] {
  const ktp = cariDataset(daftar, 'ktp-el');
  if (!ktp) return [];
  const umur = cariDataset(daftar, 'umur-tunggal');
  return [
    ...temuanKecamatan(ktp, kabupaten, {
      salah: ({ nilai }) => melebihi(nilai, rekam, wajib),
      pesan: 'perekaman lebih banyak daripada wajib KTP',
    }),
    ...temuanKecamatan(ktp, kabupaten, {
      salah: ({ nilai }) => melebihi(nilai, cetak, rekam),
      pesan: 'kepemilikan KTP-el lebih banyak daripada perekaman',
    }),
    ...(umur ? wajibKurang(ktp, umur, kabupaten) : []),
  ];
}

function wajibKurang(ktp: Dataset, umur: Dataset, kabupaten: Kabupaten): readonly Finding[] {
  const dewasa = new Map(
    umur.baris.map(({ kode, nilai }) => [
      kode,
      [dewasaJk(nilai, 'L'), dewasaJk(nilai, 'P')] as const,
    ]),
  );
  return temuanKecamatan(ktp, kabupaten, {
    salah: ({ kode, nilai }) => {
      const [l, p] = dewasa.get(kode) ?? [0, 0];
      return laki(nilai, wajib) < l || perempuan(nilai, wajib) < p;
    },
    pesan: `wajib KTP lebih sedikit daripada penduduk umur ${String(umurWajib)} tahun ke atas`,
  });
}

function dewasaJk(nilai: readonly number[], jk: 'L' | 'P'): number {
  return jumlahKategori(nilai, umurWajib, nilai.length / 3, jk);
}

function melebihi(nilai: readonly number[], atas: number, bawah: number): boolean {
  return (
    laki(nilai, atas) > laki(nilai, bawah) ||
    perempuan(nilai, atas) > perempuan(nilai, bawah) ||
    duaJk(nilai, atas) > duaJk(nilai, bawah)
  );
}

function temuanKecamatan(
  { berkas, baris }: Dataset,
  kabupaten: Kabupaten,
  aturan: { readonly salah: (baris: BarisWilayah) => boolean; readonly pesan: string },
): readonly Finding[] {
  return perKecamatan(kabupaten, baris.filter(aturan.salah)).map(({ nama, desa }): Finding => {
    const pertama = desa[0]?.barisBerkas;
    return {
      aturan: 'ktp-terhadap-umur',
      tingkat: 'peringatan',
      tempat: { berkas, ...(pertama === undefined ? {} : { baris: pertama }) },
      pesan: `Kecamatan ${nama}: ${aturan.pesan} di ${String(desa.length)} desa: ${sebutBeberapa(desa.map((satu) => satu.nama))}.`,
      obat: 'Periksa apakah ekspor KTP-el dan umur dari tanggal yang sama.',
    };
  });
}
