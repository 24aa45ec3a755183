import type { Aturan } from '../aturan.ts';
import { isDaftarKosong, perLangkah } from '../langkah-sop.ts';

export const outputKosong: Aturan = {
  id: 'output-kosong',
  tingkat: 'peringatan',
  butir: [],
  uraian: 'Setiap langkah menyebut outputnya.',
  penjelasan:
    'Output adalah dokumen atau keadaan yang menandai bahwa langkah sudah selesai; bersama kelengkapan dan waktu ia membentuk mutu baku pada tabel PermenPAN-RB 35/2012. Tanpa output, pelaksana berikutnya tidak tahu apa yang harus ia terima. Langkah yang tidak menghasilkan berkas tetap mempunyai hasil, misalnya "Pemohon mengetahui kekurangan berkasnya".',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA', output: '' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA', output: 'KIA yang tercetak' },
      ],
    },
  },
  periksa: (sop) =>
    perLangkah(sop, ({ no, output, gabung }, kolom) => {
      if (gabung.includes('output') || !isDaftarKosong(output)) return [];
      return [
        {
          pesan: `Output langkah ${no} kosong`,
          obat: 'Tulis dokumen atau keadaan yang dihasilkan langkah ini',
          langkah: no,
          kolom: `${kolom}.output`,
        },
      ];
    }),
};
