import { berisiNik } from '../pribadi.ts';
import type { SebabKode } from './kode-baris.ts';
import type { Kumpulan } from './kumpulan.ts';

/** True, and reported, when a cell beside the figures holds what identifies a person. */
export function periksaLabel(
  sel: readonly string[],
  baris: number,
  {
    letak,
    kepala,
    kumpulan,
  }: {
    readonly letak: readonly number[];
    readonly kepala: readonly string[];
    readonly kumpulan: Kumpulan;
  },
): boolean {
  for (const i of letak) {
    if (!berisiNik(sel[i] ?? '')) continue;
    kumpulan.tambah({
      aturan: 'data-pribadi',
      tingkat: 'galat',
      baris,
      kolom: kepala[i] ?? '',
      pesan: 'Sel ini berisi 16 angka berurutan seperti NIK atau nomor KK',
      obat: 'Hapus data perseorangan dari berkas; yang diterbitkan hanya data agregat',
    });
    return true;
  }
  return false;
}

export function laporkanTanpaKode(kumpulan: Kumpulan, baris: number): void {
  kumpulan.tambah({
    aturan: 'kode-kosong',
    tingkat: 'galat',
    baris,
    pesan: 'Baris ini berisi angka tetapi tidak berkode wilayah, dan bukan baris jumlah',
    obat: 'Isi kode wilayahnya, atau tulis JUMLAH pada kolom nama bila ini baris jumlah',
  });
}

export function laporkanGanda(
  kumpulan: Kumpulan,
  baris: number,
  { kode, pertama }: { readonly kode: string; readonly pertama: number },
): void {
  kumpulan.tambah({
    aturan: 'wilayah-ganda',
    tingkat: 'galat',
    baris,
    pesan: `Wilayah ${kode} sudah ada pada baris ${String(pertama)}`,
    obat: 'Hapus salah satu barisnya, atau betulkan kodenya',
  });
}

interface UraianKode {
  readonly aturan: string;
  readonly pesan: (kode: string) => string;
  readonly obat: string;
}

const sebabKode: Readonly<Record<SebabKode, UraianKode>> = {
  bentuk: {
    aturan: 'kode-salah',
    pesan: () =>
      'Kode wilayah pada baris ini bukan kode Kemendagri (10 angka untuk desa, misalnya 35.19.01.2001)',
    obat: 'Betulkan kodenya seperti pada ekspor asal',
  },
  eksponen: {
    aturan: 'kode-salah',
    pesan: () =>
      'Kode wilayah pada baris ini berubah menjadi notasi ilmiah seperti 3,51901E+09, sehingga angka belakangnya hilang',
    obat: 'Ambil lagi dari ekspor asal dengan kolom kode berformat Text; mengubah formatnya sekarang tidak mengembalikan angkanya',
  },
  bps: {
    aturan: 'kode-bps',
    pesan: () =>
      'Kode wilayah pada baris ini berbentuk kode BPS (7 angka untuk kecamatan, 10 untuk desa), yang berbeda dari kode Kemendagri',
    obat: 'Pakai ekspor dengan kode Kemendagri, misalnya dari DKB',
  },
  'kabupaten-lain': {
    aturan: 'kabupaten-lain',
    pesan: (kode) => `Kode wilayah ${kode} milik kabupaten/kota lain`,
    obat: 'Pindahkan berkasnya ke folder kabupaten yang benar, atau hapus barisnya',
  },
  'tidak-terdaftar': {
    aturan: 'wilayah-tidak-terdaftar',
    pesan: (kode) => `Kode wilayah ${kode} tidak ada dalam register Kemendagri`,
    obat: 'Periksa apakah kode itu kode lama sebelum pemekaran atau kode BPS, lalu pakai kode menurut keputusan Mendagri terbaru tentang kode wilayah',
  },
};

/** @param kode dotted; only a text of that shape is repeated */
export function laporkanKode(
  kumpulan: Kumpulan,
  baris: number,
  { sebab, kode = '' }: { readonly sebab: SebabKode; readonly kode?: string },
): void {
  const { aturan, pesan, obat } = sebabKode[sebab];
  kumpulan.tambah({ aturan, tingkat: 'galat', baris, pesan: pesan(kode), obat });
}
