import { compareSop } from '../../../src/sop/diff/compare-sop.ts';
import type { PerbedaanSop } from '../../../src/sop/diff/perbedaan.ts';
import { sentencesOf } from '../../../src/sop/diff/ringkasan.ts';
import { skemaSop } from '../../../src/sop/schema.ts';
import type { Sop, SopTertulis } from '../../../src/sop/schema.ts';

type LangkahTertulis = SopTertulis['langkah'][number];
type PelaksanaTertulis = SopTertulis['pelaksana'][number];

/** The old revision that the cases change: one decision, one row where two act together. */
export const revisiLama: SopTertulis = {
  nomor: '470/01/SOP/2024',
  nama: 'Peminjaman Buku Arsip',
  tanggal: { pembuatan: '2024-01-10', efektif: '2024-02-01' },
  disahkan: { jabatan: 'Kepala Dinas', nama: 'Nama Contoh', nip: '19800101 200501 1 001' },
  status: 'berlaku',
  dasarHukum: [
    'Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan',
    'Peraturan Pemerintah Nomor 28 Tahun 2012',
    'Peraturan Bupati tentang Tata Naskah Dinas',
  ],
  pelaksana: [
    { id: 'pemohon', nama: 'Pemohon' },
    { id: 'petugas', nama: 'Petugas Arsip' },
    { id: 'kasi', nama: 'Kepala Seksi' },
  ],
  langkah: [
    langkah('Mengisi formulir peminjaman', 'pemohon', { output: 'Formulir terisi' }),
    langkah('Meneliti formulir dan identitas peminjam', 'petugas', {
      keputusan: { Ya: 3, Tidak: 1 },
      waktu: '10 menit',
    }),
    langkah('Menyetujui peminjaman buku arsip', 'kasi', { output: 'Persetujuan' }),
    langkah('Mengambil buku dari rak penyimpanan', ['petugas', 'pemohon'], {
      output: 'Buku arsip',
    }),
    langkah('Mencatat peminjaman pada buku register', 'petugas', { output: 'Catatan register' }),
    langkah('Menyerahkan buku arsip kepada peminjam', 'petugas', { output: 'Tanda terima' }),
  ],
};

export function langkah(
  kegiatan: string,
  pelaksana: string | string[],
  isian: Partial<LangkahTertulis> = {},
): LangkahTertulis {
  return { kegiatan, pelaksana, waktu: '5 menit', ...isian };
}

export const sisipan = langkah('Memotret kondisi fisik arsip', 'petugas', { output: 'Foto' });

/** The old revision with other rows, made from its own. */
export function denganLangkah(
  ubah: (semula: readonly LangkahTertulis[]) => readonly (LangkahTertulis | undefined)[],
): SopTertulis {
  return { ...revisiLama, langkah: ubah(revisiLama.langkah).filter((satu) => satu !== undefined) };
}

/** The old revision with other columns, made from its own. */
export function denganPelaksana(
  ubah: (semula: SopTertulis['pelaksana']) => readonly (PelaksanaTertulis | undefined)[],
): SopTertulis {
  const pelaksana = ubah(revisiLama.pelaksana).filter((satu) => satu !== undefined);
  return { ...revisiLama, pelaksana };
}

/** The old revision with other fields in one row; numbered as printed. */
export function denganIsian(nomor: number, isian: Partial<LangkahTertulis>): SopTertulis {
  return denganLangkah((semula) =>
    semula.map((satu, indeks) => (indeks === nomor - 1 ? { ...satu, ...isian } : satu)),
  );
}

export function baca(sop: SopTertulis): Sop {
  return skemaSop.parse(sop);
}

export function bandingkan(baru: SopTertulis, lama: SopTertulis = revisiLama): PerbedaanSop {
  return compareSop(baca(lama), baca(baru));
}

/** All sentences of a difference, in the order of the report. */
export function kalimat(perbedaan: PerbedaanSop): readonly string[] {
  return Object.values(sentencesOf(perbedaan)).flat();
}
