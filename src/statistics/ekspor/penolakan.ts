import { daftarDataset } from '../datasets/index.ts';
import type { DatasetDef } from '../model.ts';

/** Why a table is not read. */
export interface TabelDitolak {
  readonly aturan:
    'tabel-tidak-dikenal' | 'tabel-rancu' | 'data-pribadi' | 'tanpa-kode' | 'kode-bps';
  readonly alasan: string;
  readonly obat: string;
}

/** A few names in full, the rest as a number. */
export function sebutkan(nama: readonly string[]): string {
  const tampil = nama.slice(0, 4).map((satu) => `"${satu.slice(0, 40)}"`);
  const sisa = nama.length - tampil.length;
  return `${tampil.join(', ')}${sisa > 0 ? ` dan ${String(sisa)} lainnya` : ''}`;
}

/** The nearest dataset lacks columns, or the table has some that do not belong to it. */
export function tolakTakLengkap({
  def,
  kurang,
  lebih,
  ganda,
}: {
  readonly def: DatasetDef;
  readonly kurang: readonly string[];
  readonly lebih: readonly string[];
  readonly ganda: readonly string[];
}): TabelDitolak {
  const sebab = [
    ...(kurang.length > 0 ? [`kolom ${sebutkan(kurang)} tidak ada`] : []),
    ...(lebih.length > 0 ? [`kolom ${sebutkan(lebih)} tidak dikenal`] : []),
    ...(ganda.length > 0 ? [`kolom ${sebutkan(ganda)} berulang`] : []),
  ];
  return {
    aturan: 'tabel-tidak-dikenal',
    alasan: `Tabel ini paling dekat dengan "${def.judul}", tetapi ${sebab.join(' dan ')}.`,
    obat: 'Ekspor ulang lembarnya lengkap dengan semua kolom aslinya, atau keluarkan berkas ini dari folder rilis bila isinya tabel lain.',
  };
}

const obatAsing = `Berkas rilis memuat salah satu dari: ${daftarDataset.map(({ id }) => id).join(', ')}; keluarkan berkas lain dari foldernya.`;

/** The table knows regions, but its other columns are those of no dataset. */
export function tolakBerwilayah(asing: readonly string[]): TabelDitolak {
  return {
    aturan: 'tabel-tidak-dikenal',
    alasan: `Kolom ${sebutkan(asing)} tidak termasuk tabel yang dikenal.`,
    obat: obatAsing,
  };
}

/** The same heads repeat and nothing above them says what each group counts. */
export function tolakTakBerjudul(asing: readonly string[]): TabelDitolak {
  return {
    aturan: 'tabel-tidak-dikenal',
    alasan: `Kolom ${sebutkan([...new Set(asing)])} berulang dalam ${String(asing.length)} kolom tanpa judul kelompok, sehingga tidak jelas apa yang dihitung.`,
    obat: 'Tulis judul tiap kelompok kolom pada baris di atasnya, misalnya LAHIR, MATI, DATANG, PINDAH, lalu ekspor ulang.',
  };
}

/** No row looks like a header. Its words are not repeated: it may be anything, even people. */
export const tolakAsing: TabelDitolak = {
  aturan: 'tabel-tidak-dikenal',
  alasan: 'Tidak ada baris judul kolom yang dikenal pada bagian atas tabel ini.',
  obat: obatAsing,
};

export const tolakBps: TabelDitolak = {
  aturan: 'kode-bps',
  alasan: 'Tabel ini memakai kode wilayah BPS, yang berbeda dari kode Kemendagri.',
  obat: 'Pakai ekspor dengan kode Kemendagri, misalnya dari DKB.',
};

/** @param isi what was seen, without any value */
export function tolakPribadi(isi: string): TabelDitolak {
  return {
    aturan: 'data-pribadi',
    alasan: `Tabel ini berisi data perseorangan: ${isi}.`,
    obat: 'Hapus berkas ini dari folder data; yang diterbitkan hanya data agregat.',
  };
}

export function tolakRancu(def: readonly DatasetDef[]): TabelDitolak {
  return {
    aturan: 'tabel-rancu',
    alasan: `Judul kolomnya cocok dengan lebih dari satu jenis tabel: ${def.map(({ judul }) => `"${judul}"`).join(', ')}.`,
    obat: 'Pakai ekspor dengan judul kolom asli DKB, yang membedakan keduanya.',
  };
}

export function tolakTanpaKode({ judul }: DatasetDef): TabelDitolak {
  return {
    aturan: 'tanpa-kode',
    alasan: `Tabel "${judul}" ini tidak punya kolom kode wilayah; nama wilayah tidak cukup karena ada yang kembar.`,
    obat: 'Pakai ekspor yang memuat KODE, atau NO_PROP, NO_KAB, NO_KEC, dan NO_KEL.',
  };
}
