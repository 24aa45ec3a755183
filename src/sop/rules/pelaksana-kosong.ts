import type { Aturan } from '../aturan.ts';
import { perLangkah } from '../langkah-sop.ts';

export const pelaksanaKosong: Aturan = {
  id: 'pelaksana-kosong',
  tingkat: 'galat',
  uraian: 'Setiap langkah menyebut pelaksananya.',
  periksa: (sop) =>
    perLangkah(sop, ({ pelaksana }, nomor) => {
      if (pelaksana.length > 0) return [];
      return [
        {
          pesan: `Langkah ${nomor} tidak mempunyai pelaksana`,
          obat: daftarKolom(sop.pelaksana.map(({ id }) => id)),
          langkah: nomor,
          kolom: `langkah.${nomor}.pelaksana`,
        },
      ];
    }),
};

function daftarKolom(ids: readonly string[]): string {
  if (ids.length === 0) return 'Tulis kolom-kolom pelaksana SOP, lalu pelaksana langkah ini';
  return `Isi pelaksana dengan salah satu dari: ${ids.join(', ')}`;
}
