import type { Finding } from '../../finding/finding.ts';
import type { BarisDesa, Dataset, Kabupaten } from '../model.ts';
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
      [jumlahUmur(nilai, 0), jumlahUmur(nilai, 1)] as const,
    ]),
  );
  return temuanKecamatan(ktp, kabupaten, {
    salah: ({ kode, nilai }) => {
      const [l, p] = dewasa.get(kode) ?? [0, 0];
      return (nilai[2 * wajib] ?? 0) < l || (nilai[2 * wajib + 1] ?? 0) < p;
    },
    pesan: `wajib KTP lebih sedikit daripada penduduk umur ${String(umurWajib)} tahun ke atas`,
  });
}

function jumlahUmur(nilai: readonly number[], jk: 0 | 1): number {
  let total = 0;
  for (let i = 2 * umurWajib + jk; i < nilai.length; i += 2) total += nilai[i] ?? 0;
  return total;
}

function melebihi(nilai: readonly number[], atas: number, bawah: number): boolean {
  return [0, 1].some((jk) => (nilai[2 * atas + jk] ?? 0) > (nilai[2 * bawah + jk] ?? 0));
}

function temuanKecamatan(
  { berkas, baris }: Dataset,
  kabupaten: Kabupaten,
  aturan: { readonly salah: (baris: BarisDesa) => boolean; readonly pesan: string },
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
