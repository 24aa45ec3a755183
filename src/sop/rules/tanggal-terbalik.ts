import type { Aturan } from '../aturan.ts';
import { compareTanggal, parseTanggal } from '../tanggal.ts';

/** Tanggal Revisi may be the planned review as well as a past one, so only what precedes the making is wrong. */
export const tanggalTerbalik: Aturan = {
  id: 'tanggal-terbalik',
  tingkat: 'peringatan',
  uraian: 'Tanggal Revisi dan Tanggal Efektif tidak mendahului Tanggal Pembuatan.',
  periksa: (sop) => {
    const pembuatan = parseTanggal(sop.tanggal.pembuatan);
    if (pembuatan === undefined) return [];
    return (['revisi', 'efektif'] as const).flatMap((jenis) => {
      const tanggal = parseTanggal(sop.tanggal[jenis]);
      if (tanggal === undefined || compareTanggal(tanggal, pembuatan) >= 0) return [];
      return [
        {
          pesan: `${sop.label[jenis]} "${sop.tanggal[jenis]}" mendahului ${sop.label.pembuatan} "${sop.tanggal.pembuatan}"`,
          obat: 'Periksa kedua tanggal pada naskah',
          kolom: `tanggal.${jenis}`,
        },
      ];
    });
  },
};
