import type { Aturan } from '../aturan.ts';
import { pelaksanaLangkah, perLangkah } from '../langkah-sop.ts';

export const pelaksanaKosong: Aturan = {
  id: 'pelaksana-kosong',
  tingkat: 'galat',
  butir: ['T1'],
  uraian: 'Setiap langkah menyebut pelaksananya.',
  penjelasan:
    'PermenPAN-RB 35/2012 memisahkan pelaksana dari uraian kegiatan: siapa yang mengerjakan langkah dibaca dari kolom tempat simbolnya berdiri. Langkah tanpa pelaksana tidak dapat digambar, dan tidak ada yang bertanggung jawab atasnya. Bila naskah tidak menunjukkan pelakunya, isi yang paling mungkin dan terangkan alasannya pada rekonstruksi.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', pelaksana: 'pemohon' },
        { kegiatan: 'Mencatat berkas permohonan KIA', pelaksana: null },
        { kegiatan: 'Mencetak KIA', pelaksana: 'petugas' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', pelaksana: 'pemohon' },
        { kegiatan: 'Mencatat berkas permohonan KIA', pelaksana: 'petugas' },
        { kegiatan: 'Mencetak KIA', pelaksana: 'petugas' },
      ],
    },
  },
  periksa: (sop) =>
    perLangkah(sop, (langkah, kolom) => {
      const { no, gabung } = langkah;
      if (gabung.includes('pelaksana') || pelaksanaLangkah(langkah).length > 0) return [];
      return [
        {
          pesan: `Langkah ${no} tidak mempunyai pelaksana`,
          obat: daftarKolom(sop.pelaksana.map(({ id }) => id)),
          langkah: no,
          kolom: `${kolom}.pelaksana`,
        },
      ];
    }),
};

function daftarKolom(ids: readonly string[]): string {
  if (ids.length === 0) return 'Tulis kolom-kolom pelaksana SOP, lalu pelaksana langkah ini';
  return `Isi pelaksana dengan salah satu dari: ${ids.join(', ')}`;
}
