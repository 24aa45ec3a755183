import type { Aturan } from '../aturan.ts';
import { isTanpaIsi, perLangkah } from '../langkah-sop.ts';

export const waktuKosong: Aturan = {
  id: 'waktu-kosong',
  tingkat: 'galat',
  butir: ['T2'],
  uraian: 'Setiap langkah menyebut waktunya.',
  penjelasan:
    'Waktu adalah bagian mutu baku: lama paling panjang yang wajar untuk menyelesaikan langkah. Tanpa waktu, lama proses seluruhnya tidak dapat dihitung dan keterlambatan tidak dapat dinilai. Waktu yang berlaku bagi beberapa baris ditulis pada baris teratas, lalu disatukan dengan gabung.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA', waktu: '-' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA', waktu: '15 menit' },
      ],
    },
  },
  periksa: (sop) =>
    perLangkah(sop, ({ no, waktu, gabung }, kolom) => {
      if (gabung.includes('waktu') || !isTanpaIsi(waktu)) return [];
      return [
        {
          pesan: `Waktu langkah ${no} kosong`,
          obat: 'Isi waktu dengan angka dan satuan, misalnya 20 menit',
          langkah: no,
          kolom: `${kolom}.waktu`,
        },
      ];
    }),
};
