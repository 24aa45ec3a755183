import type { AturanInfo } from '../../src/finding/aturan-info.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Cakupan } from '../../src/finding/format/opsi.ts';

export const galat: Finding = {
  aturan: 'waktu-kosong',
  tingkat: 'galat',
  tempat: { berkas: 'content/sop/b.md', baris: 12, langkah: '3', kolom: 'langkah.3.waktu' },
  pesan: 'Waktu langkah 3 kosong',
  obat: 'Isi waktu, misalnya 20 menit',
};

export const dikecualikan: Finding = {
  ...galat,
  tempat: { berkas: 'content/sop/b.md' },
  dikecualikan: 'kosong pada naskah',
};

export const peringatan: Finding = {
  aturan: 'contoh',
  tingkat: 'peringatan',
  tempat: { berkas: 'content/sop/a.md' },
  pesan: 'Naik 100%\nkeduanya',
};

export const saran: Finding = {
  aturan: 'kata-rancu',
  tingkat: 'saran',
  tempat: { berkas: 'data/63.05/2025-1/umur.csv', baris: 7, kolom: 'L 00-04' },
  pesan: 'Kata "dll." tidak menyebut apa pun.',
  obat: 'Sebutkan semuanya.',
};

export const aturan: readonly AturanInfo[] = [
  {
    id: 'waktu-kosong',
    tingkat: 'galat',
    uraian: 'Setiap langkah menyebut waktunya.',
    penjelasan: 'Waktu adalah bagian mutu baku.\n\nTanpa waktu, lama proses tidak dapat dihitung.',
  },
  { id: 'kata-rancu', tingkat: 'saran', uraian: 'Kata menyebut sesuatu.' },
  { id: 'tak-terpakai', tingkat: 'peringatan', uraian: 'Aturan yang tidak menemukan apa pun.' },
];

export const cakupan: Cakupan = {
  folder: ['content', 'data'],
  kantor: ['Dinas Dukcapil Kabupaten Tapin', 'Dinas Dukcapil Kabupaten Banjar'],
  berkas: [
    {
      berkas: 'content/sop/a.md',
      judul: 'Pelayanan Akta',
      kantor: 'Dinas Dukcapil Kabupaten Tapin',
    },
    {
      berkas: 'content/sop/b.md',
      judul: 'Pelayanan KIA',
      kantor: 'Dinas Dukcapil Kabupaten Banjar',
    },
    {
      berkas: 'content/sop/c.md',
      judul: 'Pelayanan KK',
      kantor: 'Dinas Dukcapil Kabupaten Banjar',
    },
  ],
  versi: '1.2.3',
};
