import { skemaSop } from '../../src/sop/schema.ts';
import type { Sop, SopTertulis } from '../../src/sop/schema.ts';

interface Ukuran {
  readonly pelaksana: number;
  readonly langkah: number;
  /** Head of every column of pelaksana, numbered. */
  readonly nama?: string;
  readonly ubahan?: Partial<SopTertulis>;
}

/**
 * An approved SOP of any size: the work goes from pelaksana to pelaksana, every fifth langkah decides, and a refusal
 * returns three langkah.
 */
export function buatSop({ pelaksana, langkah, nama = 'Petugas', ubahan = {} }: Ukuran): Sop {
  return skemaSop.parse({
    nomor: '470/11/SOP/2024',
    nama: 'Pemeriksaan Berkas Permohonan',
    tanggal: { pembuatan: '8 Januari 2024', efektif: '2024-02-01' },
    disahkan: { jabatan: 'Kepala Dinas', nama: 'Nama Contoh', nip: '197501012000031001' },
    status: 'berlaku',
    dasarHukum: ['Undang-Undang Nomor 24 Tahun 2013', 'Peraturan Presiden Nomor 96 Tahun 2018'],
    kualifikasi: 'Memahami tata naskah dinas',
    keterkaitan: 'SOP Nomor 470/12/SOP/2024 tentang Pengarsipan',
    peralatan: ['Komputer', 'Printer'],
    peringatan: 'Jika SOP ini tidak dilaksanakan, permohonan terlambat',
    pencatatan: 'Buku register permohonan',
    pelaksana: Array.from({ length: pelaksana }, (_, ke) => ({
      id: `p${ke}`,
      nama: `${nama} ${ke + 1}`,
    })),
    langkah: Array.from({ length: langkah }, (_, ke) => ({
      kegiatan: `Memeriksa berkas permohonan bagian ke-${ke + 1} lalu meneruskannya`,
      pelaksana: `p${(ke * 2) % pelaksana}`,
      kelengkapan: ['Berkas permohonan', 'Formulir permohonan'],
      waktu: `${5 + ke} menit`,
      output: `Berkas bagian ${ke + 1} yang terverifikasi`,
      ...(ke % 5 === 4 && ke < langkah - 1 ? { keputusan: { Ya: ke + 2, Tidak: ke - 2 } } : {}),
    })),
    ...ubahan,
  });
}
