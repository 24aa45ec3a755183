import type { Finding } from '../../finding/finding.ts';
import type { DatasetDef } from '../model.ts';

/** Why a table is not read. */
export interface TabelDitolak {
  readonly aturan:
    | 'tabel-tidak-dikenal'
    | 'tabel-rancu'
    | 'data-pribadi'
    | 'tanpa-kode'
    | 'kode-bps'
    | 'judul-bertentangan'
    | 'beberapa-periode'
    | 'daftar-wilayah'
    | 'satuan-lain'
    | 'bukan-csv'
    | 'berkas-kosong';
  readonly alasan: string;
  readonly obat: string;
  /** What to count over all rows, so that the reason says what was seen. */
  readonly diamati?: Diamati;
}

/** A refusal as the finding of its file. */
export function laporkanTolakan({ aturan, alasan, obat }: TabelDitolak, berkas: string): Finding {
  return { aturan, tingkat: 'galat', tempat: { berkas }, pesan: alasan, obat };
}

export interface Diamati {
  /** Rows that stand above the first row of figures. */
  readonly barisIsi: number;
  /** Columns that name the region. */
  readonly wilayah: readonly number[];
  /** Groups of columns that nothing names, by the column of their sum. */
  readonly kelompok: readonly { readonly letak: number }[];
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
  const beberapa = sebab.slice(0, -1).join(', ');
  return {
    aturan: 'tabel-tidak-dikenal',
    alasan: `Tabel ini paling dekat dengan "${def.judul}", tetapi ${beberapa === '' ? '' : `${beberapa} dan `}${sebab.at(-1) ?? 'susunan kolomnya berbeda'}`,
    obat: 'Ekspor ulang lembarnya lengkap dengan semua kolom aslinya, atau keluarkan berkas ini dari folder rilis bila isinya tabel lain',
  };
}

const obatAsing =
  'Pakai judul kolom asli ekspornya, atau keluarkan berkas ini dari folder rilis; yang dibaca ialah tabel penduduk, umur, agama, pendidikan, pekerjaan, status kawin, kartu keluarga, golongan darah, disabilitas, KTP-el, KIA, akta, mutasi, dan luas wilayah';

/** The table knows regions, but its other columns are those of no dataset. */
export function tolakBerwilayah(asing: readonly string[]): TabelDitolak {
  return {
    aturan: 'tabel-tidak-dikenal',
    alasan: `Kolom ${sebutkan(asing)} tidak termasuk tabel yang dikenal`,
    obat: obatAsing,
  };
}

/**
 * The same heads repeat and nothing above them says what each group counts.
 *
 * @param kepala heads of the columns beside the region; @param berulang how many columns one group has
 */
export function tolakTakBerjudul(
  kepala: readonly string[],
  berulang: number,
  diamati: Diamati,
): TabelDitolak {
  const banyak = String(Math.floor(kepala.length / berulang));
  return {
    aturan: 'tabel-tidak-dikenal',
    alasan: `Kolom ${sebutkan(kepala.slice(0, berulang))} ${banyak === '1' ? 'tidak punya judul kelompok' : `berulang ${banyak} kali tanpa judul kelompok`}, sehingga tidak jelas apa yang dihitung`,
    obat: 'Tulis judul tiap kelompok kolom pada baris di atasnya, misalnya LAHIR, MATI, DATANG, PINDAH, lalu ekspor ulang',
    diamati,
  };
}

/** An area whose unit is not km², or not said. */
export function tolakLuas(kepala: string): TabelDitolak {
  return {
    aturan: 'satuan-lain',
    alasan: `Kolom ${sebutkan([kepala])} tidak menyebut km² sebagai satuannya, sehingga luas itu dapat berarti hektare`,
    obat: 'Tulis satuannya pada judul kolom, misalnya LUAS WILAYAH (KM2); luas dalam hektare dibagi 100 lebih dahulu',
  };
}

/** No row looks like a header. Its words are not repeated: it may be anything, even people. */
export const tolakAsing: TabelDitolak = {
  aturan: 'tabel-tidak-dikenal',
  alasan: 'Tidak ada baris judul kolom yang dikenal pada bagian atas tabel ini',
  obat: obatAsing,
};

export const tolakBps: TabelDitolak = {
  aturan: 'kode-bps',
  alasan: 'Tabel ini memakai kode wilayah BPS, yang berbeda dari kode Kemendagri',
  obat: 'Pakai ekspor dengan kode Kemendagri, misalnya dari DKB',
};

/** @param isi what was seen, without any value */
export function tolakPribadi(isi: string): TabelDitolak {
  return {
    aturan: 'data-pribadi',
    alasan: `Tabel ini berisi data perseorangan: ${isi}`,
    obat: 'Hapus berkas ini dari folder data; yang diterbitkan hanya data agregat',
  };
}

export function tolakRancu(def: readonly DatasetDef[]): TabelDitolak {
  return {
    aturan: 'tabel-rancu',
    alasan: `Kolomnya cocok dengan lebih dari satu jenis tabel: ${def.map(({ judul }) => `"${judul}"`).join(', ')}`,
    obat: 'Tulis di baris atas tabel apa yang dihitungnya, penduduk atau kepala keluarga, atau pakai ekspor dengan judul kolom asli DKB',
  };
}

/** @param diamati the columns that name a region; its rows are counted to say how many share a name */
export function tolakTanpaKode({ judul }: DatasetDef, diamati: Diamati): TabelDitolak {
  const obat =
    'Pakai ekspor yang memuat KODE, atau NO_PROP, NO_KAB, NO_KEC, dan NO_KEL; kode tidak pernah ditebak dari nama';
  if (diamati.wilayah.length === 0) {
    const alasan = `Tabel "${judul}" ini tidak punya kolom wilayah, sehingga tidak tertulis angka siapa isinya`;
    return { aturan: 'tanpa-kode', alasan, obat };
  }
  const alasan = `Tabel "${judul}" ini menyebut wilayah dengan namanya saja, tanpa kolom kode, padahal desa dapat bernama sama`;
  return { aturan: 'tanpa-kode', alasan, obat, diamati };
}

/** Codes and names of regions, and nothing counted: the register has the same list. */
export const tolakDaftarWilayah: TabelDitolak = {
  aturan: 'daftar-wilayah',
  alasan: 'Tabel ini hanya memuat kode dan nama wilayah, tanpa angka',
  obat: 'Keluarkan berkas ini dari folder rilis; daftar desa dan kelurahan selalu diambil dari register Kemendagri, dan statusnya dari kodenya',
};

/** Each column is another year. @param tahun two of them */
export function tolakKolomTahun(tahun: readonly string[]): TabelDitolak {
  return {
    aturan: 'beberapa-periode',
    alasan: `Kolom angka tabel ini bertahun-tahun (${sebutkan(tahun)}), padahal satu berkas memuat satu periode`,
    obat: 'Ambil kolom satu periode saja dengan kode wilayahnya, lalu simpan di folder rilis periode itu',
  };
}

/** One file must speak of one date. @param nilai two of the values seen */
export function tolakBeberapaNilai(
  kolom: string,
  nilai: readonly [string, string],
  baris: number,
): TabelDitolak {
  return {
    aturan: 'beberapa-periode',
    alasan: `Kolom ${sebutkan([kolom])} berisi ${sebutkan([nilai[0]])} lalu ${sebutkan([nilai[1]])} pada baris ${String(baris)}, padahal satu berkas memuat satu periode dan satu satuan`,
    obat: 'Saring berkasnya menurut kolom itu, lalu simpan tiap nilai di folder rilisnya sendiri',
  };
}

/** @param nilai unit as the file writes it */
export function tolakSatuan(
  kolom: string,
  nilai: string,
  { judul, satuan }: DatasetDef,
): TabelDitolak {
  return {
    aturan: 'satuan-lain',
    alasan: `Kolom ${sebutkan([kolom])} berisi ${sebutkan([nilai])}, padahal tabel "${judul}" dihitung dalam ${satuan}`,
    obat: 'Pakai ekspor yang menghitung dalam satuan itu, tanpa dibagi seribu dan bukan dalam persen',
  };
}
