import type { Finding } from '../../finding/finding.ts';
import { namaBerkas, type Pemeriksaan } from '../pemeriksaan.ts';

/** One release holds one export of a kind and level; of two nothing says which is right. */
export const datasetGanda: Pemeriksaan = {
  id: 'dataset-ganda',
  periksa: ({ daftar }) =>
    daftar.flatMap(({ def, berkas, tingkat }, i): Finding[] => {
      const pertama = daftar.findIndex(
        (lain) => lain.def.id === def.id && lain.tingkat === tingkat,
      );
      if (pertama === i) return [];
      return [
        {
          aturan: 'dataset-ganda',
          tingkat: 'galat',
          tempat: { berkas },
          pesan: `Berkas ini berisi "${def.judul}", yang sudah dibaca dari ${namaBerkas(daftar[pertama]?.berkas ?? '')}.`,
          obat: 'Sisakan satu berkas saja, yang sesuai dengan semester rilis ini.',
        },
      ];
    }),
};
