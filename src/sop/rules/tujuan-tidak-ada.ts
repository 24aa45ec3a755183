import type { Aturan } from '../aturan.ts';
import { cabangLangkah } from '../build-alur.ts';
import { perLangkah } from '../langkah-sop.ts';

export const tujuanTidakAda: Aturan = {
  id: 'tujuan-tidak-ada',
  tingkat: 'galat',
  uraian: 'Panah dan cabang keputusan menunjuk langkah yang ada.',
  periksa: (sop) =>
    perLangkah(sop, (_, nomor) =>
      cabangLangkah(sop, nomor)
        .filter(({ ke }) => ke > sop.langkah.length)
        .map(({ ke, label }) => ({
          pesan: `${label === undefined ? 'Panah' : `Cabang "${label}"`} langkah ${nomor} menunjuk langkah ${ke}, padahal langkah terakhir bernomor ${sop.langkah.length}`,
          obat: `Tulis nomor 1 sampai ${sop.langkah.length}`,
          langkah: nomor,
          kolom: `langkah.${nomor}.${label === undefined ? 'lanjut' : `keputusan.${label}`}`,
        })),
    ),
};
