import type { Aturan } from '../aturan.ts';
import { pelaksanaLangkah } from '../langkah-sop.ts';

export const pelaksanaTanpaLangkah: Aturan = {
  id: 'pelaksana-tanpa-langkah',
  tingkat: 'peringatan',
  butir: ['T11'],
  uraian: 'Setiap kolom pelaksana dipakai sekurangnya oleh satu langkah.',
  penjelasan:
    'Kolom yang tidak dipakai melebarkan tabel dan membuat pembaca mencari tugas yang tidak ada. Biasanya kolom itu tertinggal dari naskah lain, atau tugasnya hanya disebut di dalam uraian kegiatan pelaksana lain. Pejabat yang sekadar mengetahui hasilnya cukup disebut pada Keterangan.',
  contoh: {
    keliru: {
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon' },
        { id: 'petugas', nama: 'Petugas Loket' },
        { id: 'kasi', nama: 'Kepala Seksi Identitas Penduduk' },
      ],
    },
    benar: {
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon' },
        { id: 'petugas', nama: 'Petugas Loket' },
      ],
    },
  },
  periksa: (sop) => {
    const dipakai = new Set(sop.langkah.flatMap(pelaksanaLangkah));
    return sop.pelaksana.flatMap(({ id, nama }, indeks) =>
      dipakai.has(id)
        ? []
        : [
            {
              pesan: `Kolom "${nama}" tidak dipakai langkah mana pun`,
              obat: `Tetapkan ${id} sebagai pelaksana suatu langkah, atau hapus kolomnya`,
              kolom: `pelaksana.${indeks + 1}`,
            },
          ],
    );
  },
};
