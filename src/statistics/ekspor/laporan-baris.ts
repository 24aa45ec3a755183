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
      pesan: 'Sel ini berisi 16 angka berurutan seperti NIK atau nomor KK.',
      obat: 'Hapus data perseorangan dari berkas; yang diterbitkan hanya data agregat.',
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
    pesan: 'Baris ini berisi angka tetapi tidak berkode wilayah, dan bukan baris jumlah.',
    obat: 'Isi kode wilayahnya, atau tulis JUMLAH pada kolom nama bila ini baris jumlah.',
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
    pesan: `Wilayah ${kode} sudah ada pada baris ${String(pertama)}.`,
    obat: 'Hapus salah satu barisnya, atau betulkan kodenya.',
  });
}

const sebabKode: Readonly<
  Record<SebabKode, { readonly aturan: string; readonly pesan: string; readonly obat: string }>
> = {
  bentuk: {
    aturan: 'kode-salah',
    pesan:
      'Kode wilayah pada baris ini bukan kode Kemendagri (10 angka untuk desa, misalnya 35.19.01.2001).',
    obat: 'Betulkan kodenya; bila kolomnya berubah menjadi notasi ilmiah, ekspor ulang sebagai teks.',
  },
  bps: {
    aturan: 'kode-bps',
    pesan: 'Kode wilayah pada baris ini berbentuk kode BPS, yang berbeda dari kode Kemendagri.',
    obat: 'Pakai ekspor dengan kode Kemendagri, misalnya dari DKB.',
  },
  'kabupaten-lain': {
    aturan: 'kabupaten-lain',
    pesan: 'Kode wilayah pada baris ini milik kabupaten/kota lain.',
    obat: 'Pindahkan berkasnya ke folder kabupaten yang benar, atau hapus barisnya.',
  },
  'tidak-terdaftar': {
    aturan: 'wilayah-tidak-terdaftar',
    pesan: 'Kode wilayah pada baris ini tidak ada dalam register Kemendagri.',
    obat: 'Periksa kodenya terhadap keputusan Mendagri tentang kode wilayah yang terbaru.',
  },
};

export function laporkanKode(kumpulan: Kumpulan, baris: number, sebab: SebabKode): void {
  kumpulan.tambah({ tingkat: 'galat', baris, ...sebabKode[sebab] });
}
