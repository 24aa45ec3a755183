import type { Finding } from '../finding/finding.ts';
import type { TolakZip } from './direktori-zip.ts';

/** What a workbook may take; that of the largest kabupaten, of some 850 desa, takes about half of what is bounded by its size. */
export const batasXlsx = {
  /** Bytes of the file. */
  berkas: 25_000_000,
  /** Parts of the archive. */
  entri: 2_000,
  /** Bytes of all parts after inflating. */
  ukuran: 50_000_000,
  /** Bytes of a part that only lists or describes, such as the names of the sheets or the styles. */
  bagianKecil: 5_000_000,
  lembar: 500,
  baris: 100_000,
  kolom: 1_000,
  /** Rows times columns, because the reader fills the gap before a far cell with empty ones; of a sheet and of all. */
  sel: 700_000,
  /** Distinct texts, and the characters of all of them. */
  teks: 200_000,
  hurufTeks: 20_000_000,
  /** Characters of one text or tag; a cell of Excel holds 32,767, each escaped to at most 7. */
  huruf: 500_000,
  /** Characters of a tag whose attributes are asked for. */
  hurufTag: 5_000,
  /** Tags, texts and comments of one part; a cell with a number takes five. */
  potongXml: 4_000_000,
} as const;

export type SebabTolak =
  | TolakZip
  | 'kosong'
  | 'bukan-xlsx'
  | 'format-lama'
  | 'biner'
  | 'lembar-rusak'
  | 'lembar-terlalu-luas'
  | 'teks-terlalu-banyak';

/** Thrown where the reading of a workbook ends; `readXlsx` turns it into a finding. */
export class TolakXlsx extends Error {
  readonly sebab: SebabTolak;
  /** The worksheet, and what is wrong in it: only with the two that concern one. */
  readonly pada: { readonly lembar: string; readonly apa: string } | undefined;

  constructor(sebab: SebabTolak, pada?: { readonly lembar: string; readonly apa: string }) {
    super(sebab);
    this.sebab = sebab;
    this.pada = pada;
  }
}

interface Kalimat {
  readonly pesan: string;
  readonly obat: string;
}

const simpanXlsx = 'Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx';
const simpanBaru =
  'Simpan hanya lembar agregat satu kabupaten, tanpa baris kosong di bawah tabelnya, ke buku kerja baru';

const kalimat: Record<Exclude<SebabTolak, 'lembar-rusak' | 'lembar-terlalu-luas'>, Kalimat> = {
  kosong: {
    pesan: 'Berkas ini kosong: tidak berisi satu huruf pun',
    obat: 'Salin ulang berkas dari sumbernya',
  },
  'bukan-zip': {
    pesan: 'Berkas ini bukan buku kerja Excel (.xlsx), apa pun akhiran namanya',
    obat: simpanXlsx,
  },
  'bukan-xlsx': {
    pesan: 'Arsip ini tidak berisi buku kerja Excel (.xlsx)',
    obat: simpanXlsx,
  },
  'format-lama': {
    pesan: 'Berkas ini buku kerja Excel format lama (.xls)',
    obat: simpanXlsx,
  },
  biner: {
    pesan: 'Berkas ini buku kerja Excel biner (.xlsb)',
    obat: simpanXlsx,
  },
  bersandi: {
    pesan: 'Buku kerja ini dikunci dengan kata sandi',
    obat: 'Hapus kata sandinya di Excel (Berkas, Info, Proteksi) lalu simpan sebagai .xlsx',
  },
  rusak: {
    pesan: 'Buku kerja ini rusak: isinya tidak dapat dibuka',
    obat: 'Salin ulang berkas dari sumbernya, atau buka di Excel lalu simpan sebagai .xlsx',
  },
  'terlalu-besar': {
    pesan: `Buku kerja ini lebih besar daripada yang dibaca: paling banyak ${batasXlsx.berkas / 1e6} MB, ${batasXlsx.entri} bagian, ${batasXlsx.lembar} lembar, ${batasXlsx.sel / 1e3} ribu sel, dan ${batasXlsx.ukuran / 1e6} MB setelah dibuka`,
    obat: simpanBaru,
  },
  'teks-terlalu-banyak': {
    pesan: 'Buku kerja ini memuat teks jauh lebih banyak daripada tabel agregat satu kabupaten',
    obat: simpanBaru,
  },
};

/** The finding that a person reads: what stands in the way, in which worksheet, and the cure. */
export function temuanTolak(berkas: string, tolak: TolakXlsx): Finding {
  return {
    aturan: `xlsx-${tolak.sebab}`,
    tingkat: 'galat',
    tempat: { berkas },
    ...susunKalimat(tolak),
  };
}

function susunKalimat({ sebab, pada }: TolakXlsx): Kalimat {
  const lembar = `Lembar "${pada?.lembar ?? ''}"`;
  if (sebab === 'lembar-rusak') {
    return {
      pesan: `${lembar} tidak dapat dibaca: ${pada?.apa ?? ''}`,
      obat: 'Buka di Excel, periksa lembar itu, lalu simpan sebagai .xlsx',
    };
  }
  if (sebab === 'lembar-terlalu-luas') {
    return {
      pesan: `${lembar} merentang sampai sel ${pada?.apa ?? ''}, jauh melewati tabel satu kabupaten`,
      obat: 'Hapus baris dan kolom kosong di luar tabelnya (pilih seluruh baris atau kolom, Hapus), simpan, lalu ulangi',
    };
  }
  return kalimat[sebab];
}
