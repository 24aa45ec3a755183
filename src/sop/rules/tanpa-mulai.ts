import type { Aturan } from '../aturan.ts';

export const tanpaMulai: Aturan = {
  id: 'tanpa-mulai',
  tingkat: 'galat',
  uraian: 'SOP mempunyai langkah pertama sebagai tempat mulai.',
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
