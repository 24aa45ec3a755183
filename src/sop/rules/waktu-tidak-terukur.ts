import type { Aturan } from '../aturan.ts';
import { isTanpaIsi, perLangkah } from '../langkah-sop.ts';

const ukuran = /\d\s*(detik|menit|jam|hari|minggu|bulan|triwulan|semester|tahun)\b/i;

export const waktuTidakTerukur: Aturan = {
  id: 'waktu-tidak-terukur',
  tingkat: 'peringatan',
  uraian: 'Waktu langkah memuat angka dan satuan.',
  periksa: (sop) =>
    perLangkah(sop, ({ waktu }, nomor) => {
      if (isTanpaIsi(waktu) || ukuran.test(waktu)) return [];
      return [
        {
          pesan: `Waktu langkah ${nomor} tertulis "${waktu}", tidak memuat angka dan satuan waktu yang dikenal`,
          obat: 'Tulis lama paling panjang yang wajar, misalnya paling lama 3 hari kerja',
          langkah: nomor,
          kolom: `langkah.${nomor}.waktu`,
        },
      ];
    }),
};
