import type { Aturan } from '../aturan.ts';
import { perLangkah } from '../langkah-sop.ts';

export const pelaksanaTidakDikenal: Aturan = {
  id: 'pelaksana-tidak-dikenal',
  tingkat: 'galat',
  uraian: 'Pelaksana yang disebut langkah ada pada daftar kolom pelaksana.',
  periksa: (sop) => {
    const ids = sop.pelaksana.map(({ id }) => id);
    return perLangkah(sop, ({ pelaksana, tulisanSel }, nomor) => {
      const disebut = new Set([...pelaksana, ...Object.keys(tulisanSel)]);
      return [...disebut]
        .filter((id) => !ids.includes(id))
        .map((id) => ({
          pesan: `Langkah ${nomor} menyebut pelaksana "${id}" yang tidak mempunyai kolom`,
          obat: `Pakai salah satu dari: ${ids.join(', ')}, atau tambahkan kolomnya`,
          langkah: nomor,
          kolom: `langkah.${nomor}.${pelaksana.includes(id) ? 'pelaksana' : 'tulisanSel'}`,
        }));
    });
  },
};
