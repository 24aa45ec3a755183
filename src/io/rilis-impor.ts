import type { Kabupaten, Periode } from '../statistics/model.ts';
import { labelPeriode, tanggalPosisi } from '../statistics/periode.ts';
import type { Perbaikan } from '../release/schema-perbaikan.ts';
import type { LembarDiabaikan } from './pilih-lembar.ts';

interface AsalCsv {
  readonly csv: string;
  readonly lembar: string;
}

interface IsiRilisImpor {
  readonly kabupaten: Kabupaten;
  readonly periode: Periode;
  /** Name of the workbook, without its folder. */
  readonly bukuKerja: string;
  readonly berkas: readonly AsalCsv[];
  readonly diabaikan: readonly LembarDiabaikan[];
  /** The editions that this one replaces. */
  readonly perbaikan: readonly Perbaikan[];
}

/** The rilis.yaml of an import: what is known filled in, what only the office knows marked LENGKAPI. */
export function formatRilisImpor(isi: IsiRilisImpor): string {
  const { kabupaten, periode, bukuKerja } = isi;
  const label = labelPeriode(periode);
  return `# ${kabupaten.nama}, ${label}. Dibuat oleh "npm run import:dkb" dari ${kutip(bukuKerja)}.
# Lengkapi baris yang bertanda LENGKAPI, lalu periksa dengan "npm run validate".
contoh: false

# Baris sumber yang dicetak di bawah setiap tabel dan grafik.
sumber: ${kutip(`Data Konsolidasi Bersih (DKB) ${label}, Ditjen Dukcapil Kemendagri`)}

# Hari keadaan data: 30 Juni untuk Semester I, 31 Desember untuk Semester II.
tanggalPosisi: ${tanggalPosisi(periode)}

# LENGKAPI: tanggal buku terbit, misalnya ${contohTerbit(periode)}. Boleh kosong sampai ditetapkan.
tanggalTerbit:

# LENGKAPI bila perlu: catatan yang dicetak bagi pembaca. Hapus tanda # di depannya.
# catatan:
#   - Jumlah kartu keluarga dihitung pada hari yang berbeda.

# LENGKAPI bila ada: SOP yang mengatur penyusunan buku, langkah persetujuan dan pengesahannya, dan nomor bukunya.
# Langkah yang sudah dilakukan dicatat dengan "npm run release".
# sop: penyusunan-buku-data-agregat
# tahap: { disetujui: 3, disahkan: 5 }
# nomor: 470/001/2025

# Temuan pemeriksaan yang diterima kantor, masing-masing dengan alasannya; alasan itu ikut dicetak.
# pengecualian:
#   - { aturan: kk-selaras, alasan: "Ekspor kartu keluarga diambil dua hari kemudian" }

# Asal setiap CSV: lembar dalam buku kerja.
${daftar('berkas', isi.berkas, ({ csv, lembar }) => `{ berkas: ${csv}, asal: { buku: ${kutip(bukuKerja)}, lembar: ${kutip(lembar)} } }`)}
# Lembar yang tidak diambil, dengan sebabnya.
${daftar('diabaikan', isi.diabaikan, ({ lembar, alasan }) => `{ lembar: ${kutip(lembar)}, alasan: ${kutip(alasan)} }`)}${formatPerbaikan(isi.perbaikan)}`;
}

function daftar<T>(kunci: string, isi: readonly T[], baris: (satu: T) => string): string {
  if (isi.length === 0) return `${kunci}: []\n`;
  return `${kunci}:\n${isi.map((satu) => `  - ${baris(satu)}\n`).join('')}`;
}

function formatPerbaikan(perbaikan: readonly Perbaikan[]): string {
  if (perbaikan.length === 0) return '';
  const baris = ({ edisi, tanggal, alasan }: Perbaikan) =>
    `{ edisi: ${edisi}, tanggal: ${tanggal}, alasan: ${kutip(alasan)} }`;
  return `\n# Edisi yang sudah diganti; isinya tersimpan dalam folder edisi-<nomor>.\n${daftar('perbaikan', perbaikan, baris)}`;
}

/** Some weeks after the position, only to show the form of a date. */
function contohTerbit({ tahun, semester }: Periode): string {
  return semester === 1 ? `${tahun}-08-12` : `${tahun + 1}-02-10`;
}

/** JSON strings are YAML strings too. */
function kutip(teks: string): string {
  return JSON.stringify(teks);
}
