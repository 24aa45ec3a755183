import { skemaSop } from '../../src/sop/schema.ts';
import type { Sop, SopTertulis } from '../../src/sop/schema.ts';

type LangkahTertulis = SopTertulis['langkah'][number];

/** A made-up SOP about which no rule has anything to say; a test changes the one thing that it is about. */
const contoh: SopTertulis = {
  nomor: '470/01/SOP/2024',
  nama: 'Peminjaman Buku Arsip',
  tanggal: { pembuatan: '2024-01-10', efektif: '2024-02-01' },
  disahkan: { jabatan: 'Kepala Dinas', nama: 'Nama Contoh', nip: '19800101 200501 1 001' },
  status: 'berlaku',
  keterkaitan: ['SOP Pengembalian Buku Arsip'],
  peringatan: 'Jika tidak dijalankan, buku tidak dapat dilacak',
  pencatatan: 'Buku peminjaman',
  pelaksana: [
    { id: 'pemohon', nama: 'Pemohon' },
    { id: 'petugas', nama: 'Petugas Arsip' },
  ],
  langkah: [
    langkahContoh({ pelaksana: 'pemohon' }),
    langkahContoh({ keputusan: { Ya: 3, Tidak: 1 } }),
    langkahContoh(),
  ],
};

function langkahContoh(ubah: Partial<LangkahTertulis> = {}): LangkahTertulis {
  return {
    kegiatan: 'Mengerjakan sesuatu',
    pelaksana: 'petugas',
    kelengkapan: 'Formulir',
    waktu: '10 menit',
    output: 'Formulir terisi',
    ...ubah,
  };
}

export function sopContoh(ubah: Partial<SopTertulis> = {}): Sop {
  return skemaSop.parse({ ...contoh, ...ubah });
}

/** The example with other langkah. */
export function sopLangkah(...ubah: readonly Partial<LangkahTertulis>[]): Sop {
  const [pertama = {}, ...lain] = ubah;
  return sopContoh({
    langkah: [
      langkahContoh({ pelaksana: 'pemohon', ...pertama }),
      ...lain.map((satu) => langkahContoh(satu)),
    ],
  });
}
