import type { Aturan } from '../aturan.ts';

export const tanpaMulai: Aturan = {
  id: 'tanpa-mulai',
  tingkat: 'galat',
  butir: ['T7'],
  uraian: 'SOP mempunyai langkah pertama sebagai tempat mulai.',
  penjelasan:
    'Tabel langkah adalah inti SOP; tanpa satu langkah pun tidak ada yang dapat dijalankan atau digambar. Langkah pertama menjadi tempat mulai dan digambar sebagai kapsul pada kolom pelaksananya, jadi tidak diperlukan baris tersendiri yang berbunyi Mulai.',
  contoh: {
    keliru: { langkah: [] },
    benar: {
      langkah: [{ kegiatan: 'Menyerahkan berkas permohonan KIA' }, { kegiatan: 'Mencetak KIA' }],
    },
  },
  periksa: (sop) => {
    if (sop.langkah.length > 0) return [];
    return [
      {
        pesan: 'SOP tidak mempunyai langkah, sehingga tidak ada tempat mulai',
        obat: 'Tulis kegiatan-kegiatannya pada langkah, satu butir untuk satu baris tabel',
        kolom: 'langkah',
      },
    ];
  },
};
