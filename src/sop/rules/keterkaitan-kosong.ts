import type { Aturan } from '../aturan.ts';
import { isTanpaIsi } from '../langkah-sop.ts';
import type { ButirSop } from '../schema-rujukan.ts';

export const keterkaitanKosong: Aturan = {
  id: 'keterkaitan-kosong',
  tingkat: 'peringatan',
  butir: ['I7'],
  uraian: 'Keterkaitan menyebut SOP lain, tanpa butir yang kosong.',
  penjelasan:
    'Keterkaitan menunjukkan SOP yang hasilnya dipakai di sini atau yang melanjutkan hasil SOP ini, sehingga perubahan pada satu SOP diperiksa akibatnya pada yang lain. Tulis nama SOP, sebaiknya beserta nomornya; tanda hubung dan butir tanpa isi dihitung kosong. SOP yang memang berdiri sendiri diterangkan pada pengecualian.',
  contoh: {
    keliru: { keterkaitan: ['SOP Nomor 470/05/SOP/2024 tentang Penerbitan Kartu Keluarga', ''] },
    benar: { keterkaitan: ['SOP Nomor 470/05/SOP/2024 tentang Penerbitan Kartu Keluarga'] },
  },
  periksa: ({ keterkaitan }) => {
    if (keterkaitan.every(isKosong)) {
      return [
        {
          pesan: 'Keterkaitan tidak menyebut SOP lain',
          obat: 'Tulis SOP yang mendahului atau melanjutkan SOP ini',
          kolom: 'keterkaitan',
        },
      ];
    }
    return keterkaitan.flatMap((butir, indeks) =>
      isKosong(butir)
        ? [
            {
              pesan: `Butir ${indeks + 1} Keterkaitan kosong`,
              obat: 'Isi butir itu dengan nama SOP yang terkait, atau hapus',
              kolom: `keterkaitan.${indeks + 1}`,
            },
          ]
        : [],
    );
  },
};

function isKosong({ teks, sop }: ButirSop): boolean {
  return sop === undefined && isTanpaIsi(teks);
}
