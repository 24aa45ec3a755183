import { skemaSop } from './schema.ts';
import type { Sop, SopTertulis } from './schema.ts';

type LangkahTertulis = SopTertulis['langkah'][number];

/**
 * The part of an SOP that an example is about. What it leaves out is taken from an SOP about which no rule has
 * anything to say; a langkah that it names only in part is completed likewise.
 */
export interface Contoh extends Partial<Omit<SopTertulis, 'langkah'>> {
  readonly langkah?: readonly Partial<LangkahTertulis>[];
}

const langkahDasar: readonly LangkahTertulis[] = [
  {
    kegiatan: 'Menyerahkan formulir peminjaman',
    pelaksana: 'pemohon',
    kelengkapan: 'Formulir peminjaman',
    waktu: '5 menit',
    output: 'Formulir peminjaman yang terisi',
  },
  {
    kegiatan: 'Meneliti formulir peminjaman',
    pelaksana: 'petugas',
    keputusan: { Ya: 3, Tidak: 1 },
    kelengkapan: 'Formulir peminjaman yang terisi',
    waktu: '10 menit',
    output: 'Formulir peminjaman yang disetujui',
  },
  {
    kegiatan: 'Menyerahkan buku arsip',
    pelaksana: 'petugas',
    kelengkapan: 'Formulir peminjaman yang disetujui',
    waktu: '10 menit',
    output: 'Buku arsip',
  },
];

const dasar: SopTertulis = {
  nomor: '470/01/SOP/2024',
  nama: 'Peminjaman Buku Arsip',
  tanggal: { pembuatan: '2024-01-10', efektif: '2024-02-01' },
  disahkan: { jabatan: 'Kepala Dinas', nama: 'Nama Contoh', nip: '19800101 200501 1 001' },
  status: 'berlaku',
  dasarHukum: ['Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan'],
  kualifikasi: ['Memahami tata kearsipan'],
  keterkaitan: ['SOP Nomor 470/02/SOP/2024 tentang Pengembalian Buku Arsip'],
  peralatan: ['Komputer'],
  peringatan: 'Jika SOP ini tidak dilaksanakan, buku arsip tidak dapat dilacak',
  pencatatan: 'Buku register peminjaman',
  pelaksana: [
    { id: 'pemohon', nama: 'Pemohon' },
    { id: 'petugas', nama: 'Petugas Arsip' },
  ],
  langkah: [...langkahDasar],
};

/** The SOP of an example, complete. */
export function sopDariContoh({ langkah, ...isian }: Contoh = {}): Sop {
  return skemaSop.parse({
    ...dasar,
    ...isian,
    ...(langkah !== undefined && { langkah: langkah.map(complete) }),
  });
}

/**
 * A langkah of an example, completed from its own place in the base, or from the last one there. Without a
 * keputusan the second langkah examines nothing.
 */
function complete(langkah: Partial<LangkahTertulis>, indeks: number): LangkahTertulis {
  const dasarnya = langkahDasar[Math.min(indeks, 2)] ?? { kegiatan: '' };
  const mencatat = indeks === 1 ? { kegiatan: 'Mencatat formulir peminjaman' } : {};
  const bergabung = Object.fromEntries((langkah.gabung ?? []).map((sel) => [sel, undefined]));
  const bersimbol = langkah.simbol === undefined ? {} : { pelaksana: undefined };
  return { ...dasarnya, keputusan: undefined, ...mencatat, ...bergabung, ...bersimbol, ...langkah };
}
