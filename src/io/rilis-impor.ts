import type { z } from 'zod';
import type { Kabupaten, Periode } from '../statistics/model.ts';
import { labelPeriode, tanggalPosisi } from '../statistics/periode.ts';
import type { skemaRilis } from '../release/rilis.ts';
import type { PenandaTangan } from '../release/schema-katalog.ts';
import type { Perbaikan } from '../release/schema-perbaikan.ts';
import type { Tahap } from '../release/schema-riwayat.ts';
import type { LembarDiabaikan } from './pilih-lembar.ts';

interface AsalCsv {
  readonly csv: string;
  readonly lembar: string;
}

/** What an office has written in rilis.yaml that holds for new figures of the same semester too. */
export type IsianKantor = Pick<
  z.output<typeof skemaRilis>,
  | 'sumber'
  | 'tanggalPosisi'
  | 'sementara'
  | 'catatan'
  | 'sop'
  | 'tahap'
  | 'issn'
  | 'katalog'
  | 'nomorPublikasi'
  | 'penandaTangan'
>;

interface IsiRilisImpor {
  readonly kabupaten: Kabupaten;
  readonly periode: Periode;
  /** Name of the workbook, without its folder. */
  readonly bukuKerja: string;
  readonly berkas: readonly AsalCsv[];
  readonly diabaikan: readonly LembarDiabaikan[];
  /** The editions that this one replaces. */
  readonly perbaikan: readonly Perbaikan[];
  /** From the rilis.yaml that this one replaces, where there is one. */
  readonly kantor?: IsianKantor | undefined;
}

/** The rilis.yaml of an import: what is known filled in, what only the office knows marked LENGKAPI. */
export function formatRilisImpor(isi: IsiRilisImpor): string {
  const { kabupaten, periode, bukuKerja, kantor } = isi;
  const label = labelPeriode(periode);
  return `# ${kabupaten.nama}, ${label}. Dibuat oleh "npm run import:dkb" dari ${kutip(bukuKerja)}.
# Lengkapi baris yang bertanda LENGKAPI, lalu periksa dengan "npm run validate".
contoh: false

# Baris sumber yang dicetak di bawah setiap tabel dan grafik.
sumber: ${kutip(kantor?.sumber ?? `Data Konsolidasi Bersih (DKB) ${label}, Ditjen Dukcapil Kemendagri`)}

# Hari keadaan data: 30 Juni untuk Semester I, 31 Desember untuk Semester II.
tanggalPosisi: ${kantor?.tanggalPosisi ?? tanggalPosisi(periode)}
${kantor?.sementara === true ? '\n# Setiap angka diberi tanda *; hapus baris ini bila angkanya sudah tetap.\nsementara: true\n' : ''}
# LENGKAPI: tanggal buku terbit, misalnya ${contohTerbit(periode)}. Boleh kosong sampai ditetapkan.
tanggalTerbit:

# LENGKAPI bila perlu: catatan yang dicetak bagi pembaca. Hapus tanda # di depannya.
${isianDaftar('catatan', kantor?.catatan, kutip, 'Jumlah kartu keluarga dihitung pada hari yang berbeda.')}

# LENGKAPI bila ada: SOP yang mengatur penyusunan buku, langkah persetujuan dan pengesahannya, dan nomor bukunya.
# Langkah yang sudah dilakukan dicatat dengan "npm run release".
${isian('sop', kantor?.sop, 'penyusunan-buku-data-agregat')}
${isian('tahap', kantor?.tahap && tulisTahap(kantor.tahap), '{ disetujui: 3, disahkan: 5 }')}
# nomor: 470/001/${tanggalPosisi(periode).slice(0, 4)}

# LENGKAPI bila ada: keterangan pada balik halaman judul, dan nama pada lembar pengesahan.
${isian('issn', kantor?.issn && kutip(kantor.issn), '"0126-2912"')}
${isian('katalog', kantor?.katalog && kutip(kantor.katalog), '"1101002.6305"')}
${isian('nomorPublikasi', kantor?.nomorPublikasi && kutip(kantor.nomorPublikasi), '"63050.2501"')}
${isianDaftar('penandaTangan', kantor?.penandaTangan, tulisPenanda, '{ oleh: kadis, nama: "Nama dan gelar", nip: "196801011990031001" }')}

# Temuan pemeriksaan yang diterima kantor, masing-masing dengan alasannya; alasan itu ikut dicetak.
# pengecualian:
#   - { aturan: kk-selaras, alasan: "Ekspor kartu keluarga diambil dua hari kemudian" }

# Asal setiap CSV: lembar dalam buku kerja.
${daftar('berkas', isi.berkas, ({ csv, lembar }) => `{ berkas: ${csv}, asal: { buku: ${kutip(bukuKerja)}, lembar: ${kutip(lembar)} } }`)}
# Lembar yang tidak diambil, dengan sebabnya.
${daftar('diabaikan', isi.diabaikan, ({ lembar, alasan }) => `{ lembar: ${kutip(lembar)}, alasan: ${kutip(alasan)} }`)}${formatPerbaikan(isi.perbaikan)}`;
}

/** A field as the office has it, else an example behind a #. */
function isian(kunci: string, nilai: string | undefined, contoh: string): string {
  return nilai === undefined ? `# ${kunci}: ${contoh}` : `${kunci}: ${nilai}`;
}

function isianDaftar<T>(
  kunci: string,
  isi: readonly T[] | undefined,
  baris: (satu: T) => string,
  contoh: string,
): string {
  if (isi === undefined || isi.length === 0) return `# ${kunci}:\n#   - ${contoh}`;
  return daftar(kunci, isi, baris).trimEnd();
}

function tulisTahap({ disetujui, disahkan }: Tahap): string {
  const syarat = ({ langkah, keputusan }: Tahap['disetujui']) =>
    keputusan === undefined
      ? kutip(langkah)
      : `{ langkah: ${kutip(langkah)}, keputusan: ${kutip(keputusan)} }`;
  return `{ disetujui: ${syarat(disetujui)}, disahkan: ${syarat(disahkan)} }`;
}

function tulisPenanda({ oleh, nama, nip }: PenandaTangan): string {
  const akhir = nip === undefined ? '' : `, nip: ${kutip(nip)}`;
  return `{ oleh: ${kutip(oleh)}, nama: ${kutip(nama)}${akhir} }`;
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
