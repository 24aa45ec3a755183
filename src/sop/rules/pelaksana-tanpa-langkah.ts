import type { Aturan } from '../aturan.ts';

export const pelaksanaTanpaLangkah: Aturan = {
  id: 'pelaksana-tanpa-langkah',
  tingkat: 'peringatan',
  uraian: 'Setiap kolom pelaksana dipakai sekurangnya oleh satu langkah.',
  periksa: (sop) => {
    const dipakai = new Set(sop.langkah.flatMap(({ pelaksana }) => pelaksana));
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
