import type { Aturan } from '../aturan.ts';
import { isDaftarKosong, perLangkah } from '../langkah-sop.ts';

export const kelengkapanKosong: Aturan = {
  id: 'kelengkapan-kosong',
  tingkat: 'peringatan',
  butir: [],
  uraian: 'Setiap langkah menyebut kelengkapannya.',
  penjelasan:
    'Kelengkapan adalah berkas atau data yang harus ada sebelum langkah dikerjakan; bersama waktu dan output ia membentuk mutu baku pada tabel PermenPAN-RB 35/2012. Tanpa kelengkapan, pelaksana tidak mempunyai pegangan untuk menerima atau mengembalikan berkas. Sel yang hanya berisi tanda hubung dianggap kosong; kelengkapan yang berlaku bagi beberapa baris ditulis pada baris teratas, lalu disatukan dengan gabung.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', output: 'Berkas permohonan KIA' },
        { kegiatan: 'Mencatat berkas permohonan KIA', kelengkapan: '-' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', output: 'Berkas permohonan KIA' },
        { kegiatan: 'Mencatat berkas permohonan KIA', kelengkapan: 'Berkas permohonan KIA' },
      ],
    },
  },
  periksa: (sop) =>
    perLangkah(sop, ({ no, kelengkapan, gabung }, kolom) => {
      if (gabung.includes('kelengkapan') || !isDaftarKosong(kelengkapan)) return [];
      return [
        {
          pesan: `Kelengkapan langkah ${no} kosong`,
          obat: 'Tulis berkas atau data yang diperlukan untuk mengerjakan langkah ini',
          langkah: no,
          kolom: `${kolom}.kelengkapan`,
        },
      ];
    }),
};
