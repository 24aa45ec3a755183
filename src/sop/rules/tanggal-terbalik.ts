import type { Aturan } from '../aturan.ts';
import { namaTanggal, semuaTanggal } from '../nama-tanggal.ts';
import { compareTanggal, parseTanggal } from '../tanggal.ts';

/** Tanggal Revisi may be the planned review as well as a past one, so only what precedes the making is wrong. */
export const tanggalTerbalik: Aturan = {
  id: 'tanggal-terbalik',
  tingkat: 'peringatan',
  butir: ['I2'],
  uraian:
    'Tanggal Revisi, Tanggal Efektif, dan tanggal tinjauan tidak mendahului Tanggal Pembuatan.',
  penjelasan:
    'SOP tidak dapat berlaku, direvisi, atau ditinjau sebelum selesai disusun, jadi urutan yang terbalik menandakan salah tulis. Tanggal Revisi boleh berada di masa depan, karena PermenPAN-RB 35/2012 memperbolehkannya memuat rencana peninjauan ulang. Tanggal yang tidak lengkap hanya dibandingkan sejauh yang tertulis.',
  contoh: {
    keliru: { tanggal: { pembuatan: '10 Januari 2024', efektif: '1 Januari 2024' } },
    benar: { tanggal: { pembuatan: '10 Januari 2024', efektif: '1 Februari 2024' } },
  },
  periksa: (sop) => {
    const pembuatan = parseTanggal(sop.tanggal.pembuatan);
    if (pembuatan === undefined) return [];
    return semuaTanggal.flatMap((jenis) => {
      const tanggal = parseTanggal(sop.tanggal[jenis]);
      if (tanggal === undefined || compareTanggal(tanggal, pembuatan) >= 0) return [];
      return [
        {
          pesan: `${namaTanggal(sop, jenis)} "${sop.tanggal[jenis]}" mendahului ${sop.label.pembuatan} "${sop.tanggal.pembuatan}"`,
          obat: 'Periksa kedua tanggal pada naskah',
          kolom: `tanggal.${jenis}`,
        },
      ];
    });
  },
};
