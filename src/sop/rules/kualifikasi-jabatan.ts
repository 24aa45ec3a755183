import type { Aturan } from '../aturan.ts';
import { butirDengan, sebutButir } from '../bahasa/sebut-butir.ts';
import { isJabatan } from '../bahasa/sebutan-jabatan.ts';

export const kualifikasiJabatan: Aturan = {
  id: 'kualifikasi-jabatan',
  tingkat: 'saran',
  butir: ['I9'],
  uraian: 'Kualifikasi Pelaksana menyebut kemampuan, bukan nama jabatan.',
  penjelasan:
    'Kualifikasi menjawab apa yang harus dikuasai orang yang menjalankan SOP ini: pendidikan, pelatihan, atau kemampuan tertentu. Nama jabatan sudah tertulis sebagai kolom pelaksana dan tidak berkata apa-apa tentang kemampuan pemegangnya. Jabatan yang disertai kemampuan, misalnya "Operator yang menguasai SIAK", dapat diterima.',
  contoh: {
    keliru: { kualifikasi: ['Memahami tata cara pendaftaran penduduk', 'ADB', 'Kasi SIAK'] },
    benar: {
      kualifikasi: ['Memahami tata cara pendaftaran penduduk', 'Mampu mengoperasikan SIAK'],
    },
  },
  periksa: ({ kualifikasi }) => {
    const jabatan = butirDengan(kualifikasi, isJabatan);
    if (jabatan.length === 0) return [];
    return [
      {
        pesan: `Kualifikasi Pelaksana ${sebutButir(jabatan)} berupa nama jabatan`,
        obat: 'Ganti dengan kemampuan yang diperlukan, misalnya Mampu mengoperasikan SIAK',
        kolom: 'kualifikasi',
      },
    ];
  },
};
